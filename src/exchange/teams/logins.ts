import { objectionTo } from "../allowed.ts";
import { loginIn } from "../login.ts";
import type { Notes } from "../notes.ts";
import { list, type Spot, text } from "../spot.ts";

/** Reads user names, each once: they compare without case. */
export function readLogins(spot: Spot | undefined, notes: Notes): readonly string[] {
  const logins = new Map<string, string>();
  for (const one of list(spot, notes)) {
    const written = text(one, notes);
    if (written === undefined) continue;
    const login = loginIn(written);
    const why = objectionTo("people", { name: "-", github: login }, notes.voice);
    const key = login.toLowerCase();
    if (why !== undefined) notes.left.push({ pointer: one.pointer, message: why });
    else if (!logins.has(key)) logins.set(key, login);
  }
  return [...logins.values()];
}

/** Those who are not among others. */
export function without(logins: readonly string[], others: readonly string[]): readonly string[] {
  const gone = new Set(others.map((login) => login.toLowerCase()));
  return logins.filter((login) => !gone.has(login.toLowerCase()));
}

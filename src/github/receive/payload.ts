import type { Person } from "../../core/person.ts";
import type { Repo, ThreadRef } from "../../core/place.ts";
import type { Instant } from "../../core/time.ts";

/** One webhook delivery as it was kept. `payload` is whatever JSON came: nothing about it is certain. */
export interface Delivery {
  readonly id: string;
  readonly name: string;
  readonly receivedAt: Instant;
  readonly payload: unknown;
}

/** What GitHub shows in place of an account that was deleted. */
export const GHOST: Person = { id: "github:10137", login: "ghost" };

/** The value at a path, or `undefined` where the path ends early. */
export function pick(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Object.hasOwn(found, name) ? (found as Record<string, unknown>)[name] : undefined;
  }
  return found;
}

/** The text at a path; empty where there is none. */
export function textIn(value: unknown, ...path: readonly string[]): string {
  const found = pick(value, ...path);
  return typeof found === "string" ? found : "";
}

/** The whole positive number at a path. */
export function numberIn(value: unknown, ...path: readonly string[]): number | undefined {
  const found = pick(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

/** The list at a path; empty where there is none. */
export function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = pick(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The account at a path. */
export function personIn(value: unknown, ...path: readonly string[]): Person | undefined {
  const account = pick(value, ...path);
  const id = numberIn(account, "id");
  const login = textIn(account, "login");
  return id && login ? { id: `github:${id}`, login } : undefined;
}

/** The accounts in the list at a path. */
export function peopleIn(value: unknown, ...path: readonly string[]): readonly Person[] {
  return listIn(value, ...path).flatMap((account) => personIn(account) ?? []);
}

/** The names of the labels of an issue or a pull request. */
export function labelsIn(thread: unknown): readonly string[] {
  return listIn(thread, "labels").flatMap((label) => textIn(label, "name") || []);
}

/** The repository at a path. */
export function repoIn(value: unknown, ...path: readonly string[]): Repo | undefined {
  const repository = pick(value, ...path);
  const id = numberIn(repository, "id");
  const name = textIn(repository, "name");
  const owner = textIn(repository, "owner", "login");
  if (!id || !name || !owner) return undefined;
  return { id, owner, name, ...(pick(repository, "private") === true && { private: true }) };
}

/** The thread a payload is about; `where` is `issue`, `pull_request`, or `discussion`. */
export function threadIn(payload: unknown, where: string): ThreadRef | undefined {
  const repo = repoIn(payload, "repository");
  const number = numberIn(payload, where, "number");
  return repo && number ? { repo, number } : undefined;
}

/** The first of several values that is a time GitHub wrote (ISO text, or seconds since 1970). */
export function timeOf(...values: readonly unknown[]): Instant | undefined {
  for (const value of values) {
    if (typeof value !== "number" && typeof value !== "string") continue;
    const date = new Date(typeof value === "number" ? value * 1000 : value);
    if (!Number.isNaN(date.getTime())) return date.toISOString();
  }
  return undefined;
}

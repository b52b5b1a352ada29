import { exchange } from "../../words/generated/exchange.ts";
import type { Voice } from "../../words/voice.ts";
import type { Tell } from "../combine.ts";
import type { Contributions, Contributor, Kept } from "./contributions.ts";

/** Everything one contributor did, each thing once; for the rest, the first entry has the word. */
export function joined(one: Contributor | Kept, other: Contributor | Kept): Contributor | Kept {
  if ("kept" in one || "kept" in other) return one;
  const all = [...one.contributions, ...other.contributions];
  const once = new Map(all.map((what) => [JSON.stringify(what), what]));
  return { ...one, contributions: [...once.values()] };
}

/** What people contributed, by two sources together. */
export function joinContributions(
  [one, other]: readonly [Contributions | undefined, Contributions | undefined],
  voice: Voice,
  tell: Tell,
): Contributions | undefined {
  if (!one || !other) return one ?? other;
  if (JSON.stringify(one.project) !== JSON.stringify(other.project))
    tell(exchange(voice)("exchange-table-settings"));
  const found = new Map(one.contributors.map((who) => [keyOf(who), who]));
  for (const who of other.contributors) {
    const before = found.get(keyOf(who));
    found.set(keyOf(who), before ? joined(before, who) : who);
  }
  return { contributors: [...found.values()], project: one.project };
}

/** What stays the same about an entry: whose it is, or all of it. */
function keyOf(who: Contributor | Kept): string {
  return "person" in who ? who.person : JSON.stringify(who);
}

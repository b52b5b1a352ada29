import { each } from "./ask.ts";
import { backAt, backOn } from "./ledger/absences.ts";
import type { PersonId } from "./person.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";

/** Those of some people who are not away; all of them where nobody is there. */
export function peopleThere(people: readonly PersonId[], world: World): readonly PersonId[] {
  const found = each(people, (person) => ({ person, back: backOn(person, world) }));
  const there = found.flatMap(({ person, back }) => (back.length > 0 ? [] : [person]));
  return there.length > 0 ? there : people;
}

/** When the first of some people is back, alone; nothing where somebody is there, or nobody at all. */
export function firstBack(people: readonly PersonId[], world: World): readonly Instant[] {
  const back = each(people, (person) => backAt(person, world));
  return back.every((one) => one.length > 0) ? back.flat().toSorted().slice(0, 1) : [];
}

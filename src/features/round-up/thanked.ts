import { each } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { awardsOf } from "../../core/ledger/awards.ts";
import { contributionsOnRecord } from "../../core/ledger/contributions.ts";
import { personKey } from "../../core/ledger/key.ts";
import { isUnnamed } from "../../core/ledger/naming.ts";
import { isQuiet } from "../../core/ledger/thanking.ts";
import type { PersonId } from "../../core/person.ts";
import { highest } from "../../core/tiers.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

/** Somebody and what they are thanked for: badges, or a number of contributions, or both. */
export interface Thanked {
  readonly person: PersonId;
  readonly awards: readonly FactOf<"awarded">[];
  /** The highest number of contributions that they came to, and have still. */
  readonly count?: number;
}

/** Whom these thank, each once, for what they still hold, and for the highest of a badge's tiers; nobody who would rather not be thanked, or named. */
export function thankedFor(
  facts: readonly FactOf<"to-thank">[],
  definitions: Definitions,
  world: World,
): readonly Thanked[] {
  const earned = new Set(facts.map(({ award }) => award));
  const people = [...new Set(facts.map(({ person }) => person))];
  return each(people, (person) => {
    if (isQuiet(person, world) || isUnnamed(person, world)) return [];
    const held = awardsOf(person, world).filter(({ id }) => earned.has(id));
    const count = countOf(person, earned, world);
    if (held.length === 0 && count === undefined) return [];
    return [{ person, awards: highest(held, definitions), ...(count !== undefined && { count }) }];
  }).flat();
}

/** What they came to is theirs once and for all, but nobody is thanked for what was taken back before. */
function countOf(person: PersonId, earned: ReadonlySet<string>, world: World): number | undefined {
  const reached = world.ledger.about(personKey(person)).of("milestone-reached");
  const counts = reached.flatMap(({ id, count }) => (earned.has(id) ? count : []));
  if (counts.length === 0) return undefined;
  const have = contributionsOnRecord(person, world).length;
  return counts.filter((count) => count <= have).toSorted((a, b) => b - a)[0];
}

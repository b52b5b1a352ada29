import { each } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { awardsOf } from "../../core/ledger/awards.ts";
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
  /** The highest number of contributions that they came to. */
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
    const [count] = world.ledger
      .about(personKey(person))
      .of("milestone-reached")
      .flatMap((one) => (earned.has(one.id) ? one.count : []))
      .toSorted((a, b) => b - a);
    if (held.length === 0 && count === undefined) return [];
    return [{ person, awards: highest(held, definitions), ...(count !== undefined && { count }) }];
  }).flat();
}

import { each } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { awardsOf } from "../../core/ledger/awards.ts";
import { isUnnamed } from "../../core/ledger/naming.ts";
import { isQuiet } from "../../core/ledger/thanking.ts";
import type { PersonId } from "../../core/person.ts";
import { highest } from "../../core/tiers.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

/** Somebody and the awards for which they are thanked: at least one. */
export interface Thanked {
  readonly person: PersonId;
  readonly awards: readonly FactOf<"awarded">[];
}

/** Whom these thank, each once, for what they still hold, and for the highest of a badge's tiers; nobody who would rather not be thanked, or named. */
export function thankedFor(
  facts: readonly FactOf<"to-thank">[],
  definitions: Definitions,
  world: World,
): readonly Thanked[] {
  const awards = new Set(facts.map(({ award }) => award));
  const people = [...new Set(facts.map(({ person }) => person))];
  return each(people, (person) => {
    if (isQuiet(person, world) || isUnnamed(person, world)) return [];
    const held = awardsOf(person, world).filter(({ id }) => awards.has(id));
    return held.length > 0 ? [{ person, awards: highest(held, definitions) }] : [];
  }).flat();
}

import { type FactOf, only } from "../../core/fact.ts";
import { awardsOf } from "../../core/ledger/awards.ts";
import type { PersonId } from "../../core/person.ts";
import { highest } from "../../core/tiers.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

type Awarded = FactOf<"awarded">;

/** What somebody earned just now, and did not hold before; of a badge's tiers the highest, unless they hold a higher one already. */
export function newlyEarned(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Awarded[] {
  const { badges } = definitions;
  const fresh = only(world.news, "awarded").filter((award) => !isBackAgain(award, badges));
  return fresh.length > 0 ? highest(fresh, definitions, awardsOf(person, world)) : [];
}

/** Whether they held it before, for a time: they were thanked for it then. */
function isBackAgain({ id, badge, person }: Awarded, badges: Definitions["badges"]): boolean {
  return badges[badge]?.while !== undefined && id !== `awarded/${badge}/${person}`;
}

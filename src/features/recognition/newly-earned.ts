import { type FactOf, only } from "../../core/fact.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

type Awarded = FactOf<"awarded">;

/** What was earned just now, and was not held before. */
export function newlyEarned({ badges }: Definitions, { news }: World): readonly Awarded[] {
  return only(news, "awarded").filter((award) => !isBackAgain(award, badges));
}

/** Whether they held it before, for a time: they were thanked for it then. */
function isBackAgain({ id, badge, person }: Awarded, badges: Definitions["badges"]): boolean {
  return badges[badge]?.while !== undefined && id !== `awarded/${badge}/${person}`;
}

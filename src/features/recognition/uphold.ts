import { each } from "../../core/ask.ts";
import { type FactOf, only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { isBot } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { earnedDue } from "./earned.ts";
import { lastingDue } from "./lasting.ts";
import { stageTeams } from "./teams.ts";
import { thanks } from "./thanks.ts";

/** One thank-you for everything that was earned just now; and the teams that stages give. */
export function uphold(target: Target, world: World): Upheld {
  const definitions = world.definitions();
  if (target.kind !== "person" || !definitions || isBot(world.login(target.person))) return {};
  const { person } = target;
  const awards = only(world.news, "awarded").filter((award) => !isBackAgain(award, definitions));
  const [due] = each([lastingDue, earnedDue], (dueFor) => dueFor(person, definitions, world) ?? [])
    .flat()
    .toSorted();
  return {
    ...(due && { due }),
    plan: stageTeams(person, definitions, world),
    messages: awards.length > 0 ? thanks(person, awards, definitions, world) : [],
  };
}

/** Whether they held it before, for a time: they were thanked for it then. */
function isBackAgain({ id, badge, person }: FactOf<"awarded">, { badges }: Definitions): boolean {
  return badges[badge]?.while !== undefined && id !== `awarded/${badge}/${person}`;
}

import type { Upheld } from "../../core/feature.ts";
import { isBot } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { stageTeams } from "./teams.ts";
import { thanks } from "./thanks.ts";

/** One thank-you for everything that was earned just now; and the teams that stages give. */
export function uphold(target: Target, world: World): Upheld {
  const definitions = world.definitions();
  if (target.kind !== "person" || !definitions || isBot(world.login(target.person))) return {};
  const { person } = target;
  const awards = world.news.filter((fact) => fact.kind === "awarded");
  return {
    plan: stageTeams(person, definitions, world),
    messages: awards.length > 0 ? thanks(person, awards, definitions, world) : [],
  };
}

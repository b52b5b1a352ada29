import { each } from "../../core/ask.ts";
import type { Upheld } from "../../core/feature.ts";
import { isBot } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { earnedDue } from "./earned.ts";
import { lastingDue } from "./lasting.ts";
import { newMilestone } from "./milestones.ts";
import { newlyEarned } from "./newly-earned.ts";
import { stageTeams } from "./teams.ts";
import { thanks } from "./thanks.ts";
import { keptIn } from "./together.ts";

/** One thank-you for everything that was earned just now, unless people are thanked together later; and the teams that stages give. */
export function uphold(target: Target, world: World): Upheld {
  const definitions = world.definitions();
  if (target.kind !== "person" || !definitions || isBot(world.login(target.person))) return {};
  const { person } = target;
  const together = keptIn(world);
  const awards = newlyEarned(definitions, world).filter(({ id }) => !together.has(id));
  const reached = newMilestone(person, world);
  const milestone = reached && !together.has(reached.id) ? reached : undefined;
  const [due] = each([lastingDue, earnedDue], (dueFor) => dueFor(person, definitions, world) ?? [])
    .flat()
    .toSorted();
  return {
    ...(due && { due }),
    plan: stageTeams(person, definitions, world),
    messages: thanks(person, awards, milestone, definitions, world),
  };
}

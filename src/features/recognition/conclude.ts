import { each } from "../../core/ask.ts";
import type { Fact } from "../../core/fact.ts";
import { isBot } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { earned } from "./earned.ts";
import { lasting } from "./lasting.ts";
import { milestones } from "./milestones.ts";
import { arrivals } from "./teams.ts";
import { thankedTogether } from "./together.ts";

/** What a person has earned and does not hold yet, each badge once; what they hold for a time and do no more; which team given by a stage they were seen in; what they are thanked for together with others; and to how many contributions they have come. */
export function conclude(target: Target, world: World): readonly Fact[] {
  const definitions = world.definitions();
  if (target.kind !== "person" || !definitions || isBot(world.login(target.person))) return [];
  const { person } = target;
  return each([earned, lasting, arrivals, thankedTogether, milestones], (part): readonly Fact[] =>
    part(person, definitions, world),
  ).flat();
}

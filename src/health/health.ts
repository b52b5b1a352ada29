import type { World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { cameOfAll } from "./came-of.ts";
import { type BadgeHealth, badgesHealth } from "./badges.ts";
import { type Circle, circlesIn } from "../core/ledger/circles.ts";
import { type PathwayHealth, pathwaysHealth } from "./pathways.ts";
import { type RuleHealth, rulesHealth } from "./rules.ts";

/** What came of everything by which an organisation recognises people. */
export interface Health {
  readonly rules: readonly RuleHealth[];
  readonly pathways: readonly PathwayHealth[];
  readonly badges: readonly BadgeHealth[];
  readonly circles: readonly Circle[];
}

/** What came of the definitions in force. Only circles name people. */
export function healthOf(definitions: Definitions, world: World): Health {
  const { reached, held, credits, heeded } = cameOfAll(definitions, world);
  return {
    rules: rulesHealth(definitions, heeded, world),
    pathways: pathwaysHealth(definitions, reached, world),
    badges: badgesHealth(definitions, held, world),
    circles: circlesIn(credits),
  };
}

/** How many things somebody should look at. */
export function troubles({ rules, pathways, badges, circles }: Health): number {
  const stages = pathways.flatMap((pathway) => pathway.stages);
  const unwell = [...rules, ...stages, ...badges].filter(({ trouble }) => trouble);
  return unwell.length + circles.length;
}

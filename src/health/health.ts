import { each } from "../core/ask.ts";
import { awardsOf } from "../core/ledger/awards.ts";
import { personKey } from "../core/ledger/key.ts";
import type { World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { type BadgeHealth, badgesHealth } from "./badges.ts";
import { type Circle, circlesIn } from "../core/ledger/circles.ts";
import { vouchedFor } from "../core/ledger/vouchers.ts";
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
  const people = each(world.everybody(), (person) => {
    const facts = world.ledger.about(personKey(person));
    return {
      reached: facts.of("stage-reached"),
      awarded: awardsOf(person, world),
      credits: vouchedFor(person, definitions, world),
    };
  });
  return {
    rules: rulesHealth(definitions, world),
    pathways: pathwaysHealth(
      definitions,
      people.flatMap(({ reached }) => reached),
      world,
    ),
    badges: badgesHealth(
      definitions,
      people.flatMap(({ awarded }) => awarded),
      world,
    ),
    circles: circlesIn(people.flatMap(({ credits }) => credits)),
  };
}

/** How many things somebody should look at. */
export function troubles({ rules, pathways, badges, circles }: Health): number {
  const stages = pathways.flatMap((pathway) => pathway.stages);
  const unwell = [...rules, ...stages, ...badges].filter(({ trouble }) => trouble);
  return unwell.length + circles.length;
}

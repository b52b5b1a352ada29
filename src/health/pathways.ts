import { each } from "../core/ask.ts";
import { members } from "../core/ledger/memberships.ts";
import { communitiesOn } from "../core/ledger/walked.ts";
import type { PersonId } from "../core/person.ts";
import { type Instant, shift } from "../core/time.ts";
import type { World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { Pathway } from "../definitions/types.ts";
import { inForceBefore, SLOW } from "./looking-back.ts";
import type { Reached } from "./came-of.ts";
import { latest } from "./latest.ts";

/** How far people came on a pathway. */
export interface PathwayHealth {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly StageHealth[];
}

/** How many people ever reached a stage. */
export interface StageHealth {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly last?: Instant;
  /** How many people could have reached it for a year: they have reached the stage before it, or are members where it is the first. */
  readonly waiting: number;
  readonly trouble?: "never-reached";
}

/** How far people came on each pathway. */
export function pathwaysHealth(
  definitions: Definitions,
  reached: readonly Reached[],
  world: World,
): readonly PathwayHealth[] {
  const before = inForceBefore(SLOW, world);
  return Object.entries(definitions.pathways).map(([id, pathway]) => {
    let ready = membersSince(id, world);
    const stages = pathway.stages.map((stage): StageHealth => {
      const own = reached
        .filter((fact) => fact.pathway === id && fact.stage === stage.id)
        .map(({ at }) => at);
      const last = latest(own);
      const waiting = longAgo(ready, world);
      ready = own;
      const isDead = own.length === 0 && waiting > 0 && stood(before, id, stage.id, world);
      return {
        id: stage.id,
        name: stage.name,
        people: own.length,
        ...(last !== undefined && { last }),
        waiting,
        ...(isDead && { trouble: "never-reached" }),
      };
    });
    return { id, name: pathway.name, stages };
  });
}

/** Since when members belong to the communities whose people a pathway is for, each once. */
function membersSince(pathway: string, world: World): readonly Instant[] {
  const all = each(communitiesOn(pathway, world), (community) => [...members(community, world)]);
  const first = new Map<PersonId, Instant>();
  for (const [person, { at }] of all.flat()) {
    const known = first.get(person);
    if (known === undefined || at < known) first.set(person, at);
  }
  return [...first.values()];
}

function longAgo(times: readonly Instant[], { now }: World): number {
  const limit = shift(now, SLOW, -1);
  return times.filter((at) => at <= limit).length;
}

/** Whether definitions had a stage, by whatever ids it and its pathway had then. */
function stood(
  definitions: Definitions | undefined,
  pathway: string,
  stage: string,
  world: World,
): boolean {
  const { ever } = world.names();
  const ids = ever(`stages/${pathway}`, stage);
  const pathways: readonly (Pathway | undefined)[] = ever("pathways", pathway).map(
    (id) => definitions?.pathways[id],
  );
  return pathways.some((one) => one?.stages.some(({ id }) => ids.includes(id)));
}

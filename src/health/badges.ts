import { type Instant, shift } from "../core/time.ts";
import type { World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { outcomesOf } from "../definitions/inside/outcomes.ts";
import { inForceBefore, QUIET } from "./looking-back.ts";
import type { Held } from "./came-of.ts";
import { latest } from "./latest.ts";

/** What is wrong with a badge, as far as what happened tells. */
export type BadgeTrouble =
  /** Nothing gives it. */
  | "no-way"
  /** Nobody ever got it, and it has been there for long. */
  | "never-given"
  /** Nobody got it for long. */
  | "gone-quiet";

/** How many people hold a badge. */
export interface BadgeHealth {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly last?: Instant;
  readonly trouble?: BadgeTrouble;
}

/** How many people hold each badge, and whether anybody can get it. */
export function badgesHealth(
  definitions: Definitions,
  held: readonly Held[],
  world: World,
): readonly BadgeHealth[] {
  const ways = waysTo(definitions);
  const before = inForceBefore(QUIET, world);
  const limit = shift(world.now, QUIET, -1);
  return Object.entries(definitions.badges).map(([id, { name, each }]) => {
    const own = held.filter(({ badge }) => badge === id);
    const last = latest(own.map(({ at }) => at));
    const people = new Set(own.map(({ person }) => person)).size;
    const hasStood = world
      .names()
      .ever("badges", id)
      .some((one) => before?.badges[one] !== undefined);
    // What is given for each year may rest for most of one.
    const since = each ? undefined : limit;
    const trouble = ways.has(id) ? unawarded(last, hasStood, since) : "no-way";
    return { id, name, people, ...(last !== undefined && { last }), ...(trouble && { trouble }) };
  });
}

function unawarded(
  last: Instant | undefined,
  hasStood: boolean,
  limit: Instant | undefined,
): BadgeTrouble | undefined {
  if (last === undefined) return hasStood ? "never-given" : undefined;
  return limit !== undefined && last < limit ? "gone-quiet" : undefined;
}

/** The badges that somebody can get: by what they say themselves, by a nomination, by a stage, or by a process. */
export function waysTo({ badges, pathways, processes }: Definitions): ReadonlySet<string> {
  const described = Object.entries(badges).flatMap(([id, badge]) =>
    badge.when || badge.while || badge.nominated ? [id] : [],
  );
  const stages = Object.values(pathways).flatMap((pathway) => pathway.stages);
  const actions = Object.entries(processes).flatMap(([id, process]) => outcomesOf(id, process));
  return new Set([
    ...described,
    ...stages.flatMap(({ recognise }) => recognise?.badge ?? []),
    ...actions.flatMap(({ action }) => ("badge" in action ? [action.badge] : [])),
  ]);
}

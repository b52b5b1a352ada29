import { each } from "../../core/ask.ts";
import { type Occasion, occasionsOf } from "../../core/start/index.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** An occasion, and the process that it is one for. */
export interface Timely extends Occasion {
  readonly process: string;
}

/** The occasions of whatever is looked at, for every process. */
export function occasions(target: Target, world: World): readonly Timely[] {
  const processes = Object.entries(world.definitions()?.processes ?? {});
  return each(processes, ([process, described]) =>
    occasionsOf(described, target, world).map((one) => ({ ...one, process })),
  ).flat();
}

/** Whether its time is now. */
export function isNow({ from, until }: Occasion, { now }: World): boolean {
  return from <= now && now < until;
}

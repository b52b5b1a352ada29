import { each } from "../../core/ask.ts";
import { entriesOf } from "../../core/entries.ts";
import { type Occasion, occasionsOf } from "../../core/start/index.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** An occasion, and the process that it is one for. */
export interface Timely extends Occasion {
  readonly process: string;
}

/** The occasions of whatever is looked at, for every process. */
export function occasions(target: Target, world: World): readonly Timely[] {
  const definitions = world.definitions();
  if (!definitions) return [];
  return each(entriesOf(definitions.processes), ([process, described]) =>
    occasionsOf(described, target, world).map((one) => ({ ...one, process })),
  ).flat();
}

/** Whether its time is now. */
export function isNow({ from, until }: Occasion, { now }: World): boolean {
  return from <= now && now < until;
}

import type { Process, ProcessStep } from "./types.ts";

type Stepping = Pick<Process, "steps">;

/** Every step of a process, in reading order. */
export function stepsIn(process: Stepping): readonly ProcessStep[] {
  return groupsIn(process).flat();
}

/** The same in groups, of which each waits for the one before it: one step, or several whose order does not matter. */
export function groupsIn({ steps }: Stepping): readonly (readonly ProcessStep[])[] {
  return steps.map((one) => ("any-order" in one ? one["any-order"] : [one]));
}

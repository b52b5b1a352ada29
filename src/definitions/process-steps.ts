import type { Branch, Process, ProcessStep, WaysByOption } from "./types.ts";

type Stepping = Pick<Process, "steps">;

/** Every step of a process, in reading order. */
export function stepsIn(process: Stepping): readonly ProcessStep[] {
  return groupsIn(process).flat();
}

/** The same in groups, of which each waits for the one before it: one step, or several whose order does not matter. */
export function groupsIn({ steps }: Stepping): readonly (readonly ProcessStep[])[] {
  return steps.map((one) => ("any-order" in one ? one["any-order"] : [one]));
}

/** Where the options of a step's decision lead, as far as it says. */
export function optionWays(then: ProcessStep["then"]): WaysByOption {
  return then === undefined || isByAnswer(then) ? {} : then;
}

/** Where the form's answers lead from a step, first of all the first. */
export function branchesOf({ then }: Pick<ProcessStep, "then">): readonly Branch[] {
  return then !== undefined && isByAnswer(then) ? then : [];
}

function isByAnswer(then: NonNullable<ProcessStep["then"]>): then is readonly Branch[] {
  return Array.isArray(then);
}

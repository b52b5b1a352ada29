import type { Branch, ProcessStep, WaysByOption } from "./types.ts";

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

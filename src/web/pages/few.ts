import type { Shown } from "../../words/shown.ts";
import type { View } from "./view.ts";

/** Of fewer than these, nobody is told how many: it could be told who. */
export const LEAST = 5;

/** Whether there are some, but too few to say how many. */
export function areFew(count: number): boolean {
  return count > 0 && count < LEAST;
}

/** A number in a table, or that there are few. */
export function few(count: number, { say }: Pick<View, "say">): Shown {
  return areFew(count) ? say("pages-few", { least: LEAST }) : say("pages-number", { count });
}

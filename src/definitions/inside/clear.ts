import type { Draft } from "../draft.ts";
import type { Process } from "../types.ts";

/** Processes in which nothing is misread. */
export function clear(draft: Draft): readonly (readonly [string, Process])[] {
  return Object.entries(draft.processes).filter(([id]) => !draft.doubts("processes", id));
}

import type { Process, ProcessStep } from "../types.ts";
import { onceFor } from "../../core/remembering.ts";
import type { Place } from "./place.ts";

type Path = Place["path"];

export interface PlacedStep {
  /** Where it stands in its process's file. */
  readonly path: Path;
  readonly step: ProcessStep;
}

/** Every step of a process, in reading order. */
export const placedSteps = onceFor(findAll);

function findAll({ steps }: Process): readonly PlacedStep[] {
  return steps.flatMap((one, index): readonly PlacedStep[] =>
    "any-order" in one
      ? one[GROUP].map((step, inside) => ({ path: ["steps", index, GROUP, inside], step }))
      : [{ path: ["steps", index], step: one }],
  );
}

const GROUP = "any-order";

/** In which step something stands, and where in that. */
export function withinStep(path: Path): { readonly step: string; readonly rest: Path } {
  const depth = path[2] === GROUP ? 4 : 2;
  return { step: keyOfStep(path.slice(0, depth)), rest: path.slice(depth) };
}

/** What tells a step from the others of its process. */
export function keyOfStep(path: Path): string {
  return path.join("/");
}

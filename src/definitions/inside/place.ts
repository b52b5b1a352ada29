import type { Noun } from "../sources.ts";

/** Where something stands: in which file, and where in it. */
export interface Place {
  readonly noun: Noun;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** A place further in. */
export function inside(place: Place, ...steps: readonly (string | number)[]): Place {
  return { ...place, path: [...place.path, ...steps] };
}

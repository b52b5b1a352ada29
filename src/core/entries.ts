import { onceFor } from "./remembering.ts";

type Things<T> = Readonly<Record<string, T>>;

const entries = onceFor((things: Things<unknown>) => Object.entries(things));

/** Everything of a kind that definitions describe, with its id. It is asked about everybody, and definitions stay as they were read. */
export function entriesOf<T>(things: Things<T>): readonly (readonly [string, T])[] {
  return entries(things) as readonly (readonly [string, T])[];
}

/** The ids of everything of a kind. */
export const idsOf: (things: Things<unknown>) => readonly string[] = onceFor(Object.keys);

import type { Effect, Seen } from "./happenings.ts";

/** Nothing is missing. */
export const GRANTED = undefined;

/** An effect of one kind, as it was seen. */
export type Of<W extends Effect["what"]> = Extract<Seen, { what: W }>;

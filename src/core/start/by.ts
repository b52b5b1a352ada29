import type { StartKind } from "./kind.ts";

/** Another process starts it, with what it does at its end. */
export const by: StartKind = {};

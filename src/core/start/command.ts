import type { StartKind } from "./kind.ts";

/** Somebody writes a word that the process gives them. */
export const command: StartKind = {};

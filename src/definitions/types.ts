import type { Condition, Name, Pathway as Written, Schemas as Files } from "./generated/types.ts";
import type { Stage as Named } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** A stage as everybody sees it: one that a variant shares has what its core says of it. */
export interface Stage extends Named {
  readonly name: Name;
  readonly when: Condition;
}

/** A pathway as everybody sees it: a variant has all its stages. */
export interface Pathway extends Omit<Written, "stages"> {
  readonly stages: readonly Stage[];
}

/** A pathway as its file says it: of a variant, only what differs. */
export type WrittenPathway = Written;

/** A stage as a file says it. */
export type WrittenStage = Named;

/** What is described, by the schema's name. */
export interface Schemas extends Omit<Files, "pathway"> {
  readonly pathway: Pathway;
}

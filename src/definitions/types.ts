import type {
  Badge as BadgeFile,
  Condition,
  Id,
  Name,
  Pathway as Written,
  Schemas as Files,
  Stage as Named,
} from "./generated/types.ts";

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

/** A badge as everybody sees it: each tier of a file is one of its own. */
export interface Badge extends Omit<BadgeFile, "tiers"> {
  readonly tier?: TierOf;
}

/** Which tier a badge is. */
export interface TierOf {
  /** The id of the file. */
  readonly of: Id;
  /** The lowest is 0. */
  readonly place: number;
}

/** A badge as its file says it. */
export type WrittenBadge = BadgeFile;

/** What is described, by the schema's name. */
export interface Schemas extends Omit<Files, "badge" | "pathway"> {
  readonly badge: Badge;
  readonly pathway: Pathway;
}

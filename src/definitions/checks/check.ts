import type { Draft } from "../draft.ts";
import type { Noun } from "../sources.ts";

/** Something a check found. */
export interface Finding {
  readonly noun: Noun;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Says that something is wrong with a place in a file: `at("badges", "core", ["image"], "…")`. */
export type At = typeof at;

/** One thing that must hold between definitions that have the right shape. */
export interface Check {
  /** The problem's `rule`. */
  readonly name: string;
  /** What must hold, as one sentence. */
  readonly sentence: string;
  readonly severity?: "warning";
  /** Whether nobody can skip it: what it finds cannot be computed with. */
  readonly firm?: true;
  readonly check: (draft: Draft, at: At) => readonly Finding[];
}

/** Makes a finding. */
export function at(
  noun: Noun,
  id: string,
  path: readonly (string | number)[],
  message: string,
): Finding {
  return { noun, id, path, message };
}

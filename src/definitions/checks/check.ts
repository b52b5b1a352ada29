import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Draft } from "../draft.ts";
import type { RuleName } from "../rules.ts";
import type { Noun } from "../sources.ts";

/** Something a check found. */
export interface Finding {
  readonly noun: Noun;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly message: Shown;
}

/** Says that something is wrong with a place in a file: `at("badges", "core", ["image"], "…")`. */
export type At = typeof at;

/** One thing that must hold between definitions that have the right shape. */
export interface Check {
  /** The problem's `rule`, of which `locales` say in one sentence what must hold. */
  readonly name: RuleName;
  readonly severity?: "warning";
  /** Whether nobody can skip it: what it finds cannot be computed with. */
  readonly firm?: true;
  readonly check: (draft: Draft, at: At, voice: Voice) => readonly Finding[];
}

/** Makes a finding. */
export function at(
  noun: Noun,
  id: string,
  path: readonly (string | number)[],
  message: Shown,
): Finding {
  return { noun, id, path, message };
}

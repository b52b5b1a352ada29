import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Mutant, mutantsOf } from "./mutant.ts";
import type { Trial } from "./trial.ts";

/** A mutant that may live, since it changes nothing that anybody could notice. */
export interface Accepted {
  readonly file: string;
  readonly operator: string;
  readonly was: string;
  readonly becomes: string;
  readonly why: string;
}

/** The checked-in list. */
export function acceptedList(): readonly Accepted[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "accepted.json"), "utf8"));
}

export function isAccepted(mutant: Mutant, list: readonly Accepted[]): boolean {
  return list.some((one) => fits(one, mutant));
}

function fits({ file, operator, was, becomes }: Accepted, mutant: Mutant): boolean {
  return (
    mutant.path === file &&
    mutant.operator === operator &&
    mutant.was === was &&
    mutant.becomes === becomes
  );
}

/** Entries that fit nothing any more, and entries without a reason: each a sentence. */
export function stale(
  list: readonly Accepted[],
  textOf: (path: string) => string | undefined,
): readonly string[] {
  return list.flatMap((one) => {
    const entry = `accepted.json: ${one.file}, ${one.operator}, ${one.becomes}`;
    if (!one.why) return [`${entry}: say why it changes nothing.`];
    const text = textOf(one.file);
    const mutants = text === undefined ? [] : mutantsOf(one.file, text);
    const isThere = mutants.some((mutant) => fits(one, mutant));
    return isThere ? [] : [`${entry}: fits no mutant any more. Take it out.`];
  });
}

/** Entries that were wrong: what they say nobody could notice was noticed. */
export function noticed(list: readonly Accepted[], trials: readonly Trial[]): readonly string[] {
  return trials
    .filter(({ mutant, fate }) => fate !== "survived" && isAccepted(mutant, list))
    .map(
      ({ mutant, by }) =>
        `accepted.json: ${mutant.path}, ${mutant.operator}, ${mutant.becomes}: was noticed by ${by ?? "its time"}. Take it out.`,
    );
}

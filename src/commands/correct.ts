import { surelyNamedIn } from "../forms/handles.ts";

/** That what counts for somebody on a thread should not. */
export interface Correct {
  /** The login, without `@`. */
  readonly person: string;
  readonly reason: string;
}

/** Longer reasons would crowd a comment. */
const LONGEST_REASON = 500;

/** Reads `@ada it was Sam's work`; `undefined` where the person or the reason is missing. */
export function parseCorrect(argument: string): Correct | undefined {
  const [first = "", ...words] = argument.trim().split(/\s+/);
  const [person] = first.startsWith("@") || first.includes("/") ? surelyNamedIn(first) : [];
  const reason = words.join(" ").slice(0, LONGEST_REASON);
  return person === undefined || reason === "" ? undefined : { person, reason };
}

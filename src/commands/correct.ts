import { surelyNamedIn } from "../forms/handles.ts";
import { placeOfName, quotedIn } from "./quoted-names.ts";

/** That what counts for somebody on a thread should not. */
export interface Correct {
  /** The login, without `@`; or the name of somebody without an account. */
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

/** Reads `"Kit Doe" it was Sam's work`, of somebody without an account; `undefined` where the name or the reason is missing. */
export function parseCorrectOf(argument: string): Correct | undefined {
  const { words, names, restored } = quotedIn(argument.trim());
  const [first = "", ...rest] = words.split(/\s+/);
  const person = names[placeOfName(first) ?? -1];
  const reason = restored(rest.join(" ")).slice(0, LONGEST_REASON);
  return person === undefined || reason === "" ? undefined : { person, reason };
}

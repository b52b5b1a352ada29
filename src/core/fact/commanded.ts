import { awayKey, claimsKey, hidesKey, personKey, publishesKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody wrote a command; whether it counts is judged by whoever folds it. */
export interface Commanded extends Recorded {
  readonly kind: "commanded";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly name: string;
  readonly argument: string;
  readonly comment: number;
  /** The thread's body when it was written, where the command is judged by it. */
  readonly saw: string;
  /** The thread's labels then, where the command is judged by them: which process it was in. 0.1 did not write them down. */
  readonly labels?: readonly string[];
}

/** With these words people say that they are away, and back. */
const ABSENCE = ["away", "back"];
/** And with these, whether pages name them. */
const NAMING = ["hide-me", "show-me"];
/** And with these, whether there is a page about them. */
const PUBLISHING = ["publish", "unpublish"];

/** And with these, whether a badge of theirs is public as a credential. */
const CLAIMING = ["claim", "unclaim"];

/** And with these, what is asked of them wherever they wrote it. All others are asked of threads alone: a lead writes ten thousand. */
const OF_THEMSELVES = ["leave", "quiet", "thank-me", "take", "that-was-me"];

/** The id of a command: that of its comment, and its place among all that looks like one there. */
export function commandId(comment: number, place: number): string {
  return `commanded/${String(comment).padStart(15, "0")}/${place}`;
}

export const commanded = factKind<Commanded>({
  kind: "commanded",
  told: true,
  about: ({ thread, by, name }) => [
    threadKey(thread),
    ...(OF_THEMSELVES.includes(name) ? [personKey(by)] : []),
    ...(ABSENCE.includes(name) ? [awayKey(by)] : []),
    ...(NAMING.includes(name) ? [hidesKey(by)] : []),
    ...(PUBLISHING.includes(name) ? [publishesKey(by)] : []),
    ...(CLAIMING.includes(name) ? [claimsKey(by)] : []),
  ],
  evidence: ({ comment }) => ({ what: "comment", comment }),
});

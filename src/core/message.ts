import type { PersonId } from "./person.ts";
import type { ThreadRef } from "./place.ts";
import type { Instant } from "./time.ts";

/** Something to say once on a thread; written together with the facts it follows from. */
export interface Message {
  readonly thread: ThreadRef;
  /** Stable and hidden: a message with a tag already said on its thread is never said again. */
  readonly tag: string;
  readonly body: string;
  /** Messages of one thread with the same occasion go out as one comment. */
  readonly occasion: string;
  /** Whom it answers, and when they had written: nobody is answered without end. */
  readonly answers?: { readonly person: PersonId; readonly at: Instant };
}

/** A message or status comment as the store remembers it. */
export interface Said extends Message {
  /** The comment's id once it was posted. */
  readonly comment?: number;
  /** What was posted last; a status comment is edited when its text changes. */
  readonly posted?: string;
  /** What it says, apart from how; comments that 0.1 wrote do not tell. */
  readonly meaning?: string;
  /** Somebody deleted the comment: it stays deleted. */
  readonly gone?: boolean;
}

/** The tag of a thread's one status comment, edited in place. */
export const STATUS = "status";

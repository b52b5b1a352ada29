import { metKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";
import type { Edit } from "./order.ts";

/** Somebody changed the roll call in the text of an issue or of a comment there, whoever that was: whether it counts is judged elsewhere. */
export interface Called extends Recorded {
  readonly kind: "called";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  /** The comment it stands in; absent where it is the issue's own text. */
  readonly comment?: number;
  /** As what they took part; absent where it is who was there. */
  readonly as?: "organizer" | "speaker";
  /** The edit that did it; of an issue just opened, from an empty text. */
  readonly edit: Edit;
  readonly present: readonly CalledName[];
  /** Names that were ticked before, as they were written. */
  readonly absent: readonly string[];
}

/** A name on a roll call, as it was written. */
export interface CalledName {
  readonly name: string;
  /** Whose account it was then, where it was a handle. */
  readonly person?: PersonId;
  /** A handle of which nobody asked then whose it was, since the list was too long. */
  readonly unread?: true;
}

export const called = factKind<Called>({
  kind: "called",
  told: true,
  about: ({ thread, by }) => [threadKey(thread), metKey(by)],
});

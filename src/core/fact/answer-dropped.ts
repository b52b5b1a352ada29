import { didKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import type { DiscussionRef } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** What somebody said in a discussion is its answer no more. */
export interface AnswerDropped extends Recorded {
  readonly kind: "answer-dropped";
  readonly discussion: DiscussionRef;
  /** Whose answer it was. */
  readonly by: PersonId;
}

export const answerDropped = factKind<AnswerDropped>({
  kind: "answer-dropped",
  told: true,
  about: ({ by }) => [didKey(by)],
  touches: ({ by }) => [{ kind: "person", person: by }],
});

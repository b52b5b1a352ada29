import { didKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import type { DiscussionRef } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** What somebody said in a discussion was chosen as its answer, by somebody else. */
export interface AnswerChosen extends Recorded {
  readonly kind: "answer-chosen";
  readonly discussion: DiscussionRef;
  readonly by: PersonId;
  /** Who asked. */
  readonly author: PersonId;
  readonly labels: readonly string[];
}

export const answerChosen = factKind<AnswerChosen>({
  kind: "answer-chosen",
  told: true,
  about: ({ by }) => [didKey(by)],
  touches: ({ by }) => [{ kind: "person", person: by }],
  evidence: () => ({ what: "answer" }),
});

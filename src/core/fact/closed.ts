import { didKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** An issue was closed. */
export interface Closed extends Recorded {
  readonly kind: "closed";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly author: PersonId;
  readonly assignees: readonly PersonId[];
  readonly labels: readonly string[];
  readonly reason: string;
}

export const closed = factKind<Closed>({
  kind: "closed",
  told: true,
  about: (fact) => [threadKey(fact.thread), ...peopleOf(fact).map(didKey)],
  touches: (fact) => peopleOf(fact).map((person) => ({ kind: "person", person })),
  evidence: () => ({
    words: (where) => `Closed issue ${where}`,
    unplaced: "A closed issue",
  }),
});

function peopleOf({ by, author, assignees }: Closed): readonly PersonId[] {
  return [...new Set([by, author, ...assignees])];
}

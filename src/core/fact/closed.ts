import { didKey, shutKey } from "../ledger/key.ts";
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
  about: ({ thread, by, ...fact }) => [
    threadKey(thread),
    ...workedOn(fact).map(didKey),
    ...(workedOn(fact).includes(by) ? [] : [shutKey(by)]),
  ],
  touches: ({ by, ...fact }) =>
    [...new Set([by, ...workedOn(fact)])].map((person) => ({ kind: "person", person })),
  evidence: () => ({ what: "closed-issue" }),
});

function workedOn({
  author,
  assignees,
}: Pick<Closed, "author" | "assignees">): readonly PersonId[] {
  return [...new Set([author, ...assignees])];
}

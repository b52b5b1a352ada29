import { didKey, shutKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** A pull request was merged; what it touched was read again from GitHub. */
export interface Merged extends Recorded {
  readonly kind: "merged";
  readonly thread: ThreadRef;
  readonly author: PersonId;
  readonly title: string;
  readonly labels: readonly string[];
  readonly paths: readonly string[];
  /** Whoever merged it; none where no person did, or it was written down before anybody asked. */
  readonly merger?: PersonId;
  /** Who else made it, as far as its commits name an account for sure; none as above. */
  readonly coAuthors?: readonly PersonId[];
  /** What it takes back, and whose work is counted otherwise for it; none as above. */
  readonly reverts?: Reverts;
}

/** A pull request of the same repository that another one takes back. */
interface Reverts {
  readonly number: number;
  /** Who made and merged that one, and those that it takes back itself. */
  readonly whose: readonly PersonId[];
}

export const merged = factKind<Merged>({
  kind: "merged",
  told: true,
  about: (fact) => {
    const makers = makersOf(fact);
    const { merger } = fact;
    return [
      threadKey(fact.thread),
      ...makers.map(didKey),
      ...(merger && !makers.includes(merger) ? [shutKey(merger)] : []),
    ];
  },
  touches: (fact) =>
    [...new Set([...makersOf(fact), ...(fact.merger ? [fact.merger] : [])])].map((person) => ({
      kind: "person",
      person,
    })),
  evidence: ({ title }) => ({ what: "pull-request", title, pull: true }),
});

/** Whose work it is, and whose it takes back. */
function makersOf({ author, coAuthors = [], reverts }: Merged): readonly PersonId[] {
  return [author, ...coAuthors, ...(reverts?.whose ?? [])];
}

import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: these facts count for a person no more, since somebody who may said so. They stay as they are. */
export interface Reversed extends Recorded {
  readonly kind: "reversed";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly by: PersonId;
  readonly reason: string;
  /** The ids of what counts no more. */
  readonly facts: readonly string[];
  /** Nothing else that GitHub shows there counts for them either; only somebody's credit would. */
  readonly whole?: true;
}

export const reversed = factKind<Reversed>({
  kind: "reversed",
  told: false,
  about: ({ thread, person }) => [threadKey(thread), personKey(person)],
  touches: ({ person, thread: { repo, number } }) => [
    { kind: "person", person },
    { kind: "thread", repo: repo.id, number },
  ],
});

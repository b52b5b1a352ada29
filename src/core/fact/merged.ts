import { didKey } from "../ledger/key.ts";
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
}

export const merged = factKind<Merged>({
  kind: "merged",
  told: true,
  about: ({ thread, author }) => [threadKey(thread), didKey(author)],
  touches: ({ author }) => [{ kind: "person", person: author }],
  evidence: ({ title }) => ({ what: "pull-request", title, pull: true }),
});

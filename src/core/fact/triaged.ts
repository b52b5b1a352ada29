import { shutKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody put a label on an issue that somebody else had opened. */
export interface Triaged extends Recorded {
  readonly kind: "triaged";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly author: PersonId;
  readonly label: string;
}

export const triaged = factKind<Triaged>({
  kind: "triaged",
  told: true,
  about: ({ thread, by }) => [threadKey(thread), shutKey(by)],
  touches: ({ by }) => [{ kind: "person", person: by }],
  evidence: () => ({ what: "triaged-issue" }),
});

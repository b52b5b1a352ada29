import { metKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** An issue was opened. */
export interface Opened extends Recorded {
  readonly kind: "opened";
  readonly thread: ThreadRef;
  readonly author: PersonId;
  /** As it was opened with; none where it had none, or it was written down before anybody asked. */
  readonly labels?: readonly string[];
}

export const opened = factKind<Opened>({
  kind: "opened",
  told: true,
  about: ({ thread, author }) => [threadKey(thread), metKey(author)],
  touches: ({ author }) => [{ kind: "person", person: author }],
  evidence: () => ({ what: "opened-issue" }),
});

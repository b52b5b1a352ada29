import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** A contribution GitHub did not see, vouched for by somebody else. */
export interface Credited extends Recorded {
  readonly kind: "credited";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly by: PersonId;
  readonly type: string;
  readonly evidence: string;
  /** What was written between the name and the link; facts of 0.1 kept only the type it meant then. */
  readonly words?: string;
  /** The day of the work as it was written, such as `2026-01-10`; absent where none was, so that it is the day of the comment. */
  readonly on?: string;
}

export const credited = factKind<Credited>({
  kind: "credited",
  told: true,
  about: ({ thread, person }) => [threadKey(thread), personKey(person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({ ...fact, type: now("types", fact.type) }),
  evidence: ({ type, evidence: address, on }) => ({
    what: "vouched-for",
    type,
    address,
    ...(on !== undefined && { on }),
  }),
});

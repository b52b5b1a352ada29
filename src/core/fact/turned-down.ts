import { tagKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody closed a pull request of ours without merging it; `tag` says what it was for. */
export interface TurnedDown extends Recorded {
  readonly kind: "turned-down";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly tag: string;
}

export const turnedDown = factKind<TurnedDown>({
  kind: "turned-down",
  told: true,
  about: ({ thread, tag }) => [threadKey(thread), tagKey(tag)],
});

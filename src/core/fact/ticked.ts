import { metKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";
import type { Edit } from "./order.ts";

/** Somebody ticked or cleared a checklist item in the issue body. */
export interface Ticked extends Recorded {
  readonly kind: "ticked";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly item: string;
  readonly on: boolean;
  /** The edit that did it; ticks of 0.1 did not keep it. */
  readonly edit?: Edit;
}

export const ticked = factKind<Ticked>({
  kind: "ticked",
  told: true,
  about: ({ thread, by }) => [threadKey(thread), metKey(by)],
});

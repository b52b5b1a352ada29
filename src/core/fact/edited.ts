import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";
import type { Edit } from "./order.ts";

/** The text around a checklist was edited, by a person or by us: what ticks of the same second are put in order by. */
export interface Edited extends Recorded {
  readonly kind: "edited";
  readonly thread: ThreadRef;
  readonly edit: Edit;
}

export const edited = factKind<Edited>({
  kind: "edited",
  told: true,
  about: ({ thread }) => [threadKey(thread)],
});

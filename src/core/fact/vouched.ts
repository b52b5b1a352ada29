import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: whoever gave somebody credit, or said that they helped, owned the organization when it was read. That stays, whoever they are by then. */
export interface Vouched extends Recorded {
  readonly kind: "vouched";
  readonly person: PersonId;
  readonly by: PersonId;
  /** The id of the credit, or of the word that they helped. */
  readonly credit: string;
}

export const vouched = factKind<Vouched>({
  kind: "vouched",
  told: false,
  about: ({ person }) => [personKey(person)],
});

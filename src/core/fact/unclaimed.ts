import { claimsKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: somebody took a claim back, and its credential is revoked for good. */
export interface Unclaimed extends Recorded {
  readonly kind: "unclaimed";
  readonly person: PersonId;
  /** The claim that is over. */
  readonly claim: string;
  /** The command that ended it. */
  readonly by: string;
}

export const unclaimed = factKind<Unclaimed>({
  kind: "unclaimed",
  told: false,
  about: ({ person }) => [claimsKey(person)],
});

import { claimsKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: somebody wants an award of theirs to be public, as a credential that is signed. Its place in the ledger is that of its bit on the list of what was revoked. */
export interface Claimed extends Recorded {
  readonly kind: "claimed";
  readonly person: PersonId;
  readonly badge: string;
  /** The year for which it was given, where it is given for each. */
  readonly year?: string;
  /** The fact that gave it. */
  readonly award: string;
  /** The command that asked for it. */
  readonly by: string;
}

export const claimed = factKind<Claimed>({
  kind: "claimed",
  told: false,
  about: ({ person }) => [claimsKey(person)],
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
});

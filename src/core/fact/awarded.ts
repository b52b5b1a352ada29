import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: one person holds one badge. */
export interface Awarded extends Recorded {
  readonly kind: "awarded";
  readonly person: PersonId;
  readonly badge: string;
  readonly because: string;
  readonly evidence: readonly string[];
}

export const awarded = factKind<Awarded>({
  kind: "awarded",
  told: false,
  about: ({ person }) => [personKey(person)],
  recognises: ({ person, badge }) => ({ person, badge }),
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
});

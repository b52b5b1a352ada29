import { communityKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: somebody is thanked for an award or a number of contributions on a day, together with others of a community, and nowhere else. */
export interface ToThank extends Recorded {
  readonly kind: "to-thank";
  readonly person: PersonId;
  readonly community: string;
  /** The id of the award, or of the number that was reached. */
  readonly award: string;
  /** `2026-11-30`, where the organisation is. */
  readonly day: string;
}

export const toThank = factKind<ToThank>({
  kind: "to-thank",
  told: false,
  about: ({ community }) => [communityKey(community)],
  touches: ({ community }) => [{ kind: "community", community }],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});

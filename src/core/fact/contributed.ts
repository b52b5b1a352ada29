import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a request that was accepted says that somebody contributed. */
export interface Contributed extends Recorded, Seat {
  readonly kind: "contributed";
  readonly person: PersonId;
  readonly type: string;
  /** An http or https address that shows it, where the request names one. */
  readonly evidence?: string;
  /** Everybody whose approval or decision counted; none where it took none, or was written down before this was. */
  readonly vouchedBy?: readonly PersonId[];
  /** The community that the request is about; none where it is about none, or was written down before this was. */
  readonly community?: string;
}

export const contributed = factKind<Contributed>({
  kind: "contributed",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({
    ...fact,
    type: now("types", fact.type),
    ...(fact.community !== undefined && { community: now("communities", fact.community) }),
  }),
  evidence: ({ type, evidence: address }) =>
    address === undefined ? { what: "request" } : { what: "vouched-for", type, address },
});

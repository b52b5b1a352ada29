import { personKey } from "../ledger/key.ts";
import { isLocal, type PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a request that was accepted says that somebody contributed, or a credit does that calls them by name. */
export interface Contributed extends Recorded, Seat {
  readonly kind: "contributed";
  readonly person: PersonId;
  readonly type: string;
  /** An http or https address that shows it, where the request names one. */
  readonly evidence?: string;
  /** Everybody whose approval or decision counted; none where it took none, or was written down before this was. */
  readonly vouchedBy?: readonly PersonId[];
  /** The account that counts what they did by then, where they have none themselves. */
  readonly account?: PersonId;
  /** The day on which it was done, where the request tells: `2026-01-10`. */
  readonly on?: string;
  /** The community that the request is about; none where it is about none, or was written down before this was. */
  readonly community?: string;
}

export const contributed = factKind<Contributed>({
  kind: "contributed",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person)],
  // Nothing is done for people whom nobody can write to.
  touches: ({ person, account }) => {
    const whose = isLocal(person) ? account : person;
    return whose === undefined ? [] : [{ kind: "person", person: whose }];
  },
  renamed: (fact, now) => ({
    ...fact,
    type: now("types", fact.type),
    ...(fact.community !== undefined && { community: now("communities", fact.community) }),
  }),
  evidence: ({ type, evidence: address, on }) =>
    address === undefined
      ? { what: "request" }
      : { what: "vouched-for", type, address, ...(on !== undefined && { on }) },
});

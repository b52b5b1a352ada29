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
  /** The day on which it was done, where the request tells: `2026-01-10`. */
  readonly on?: string;
}

export const contributed = factKind<Contributed>({
  kind: "contributed",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({ ...fact, type: now("types", fact.type) }),
  evidence: ({ type, evidence: address, on }) =>
    address === undefined
      ? { what: "request" }
      : { what: "vouched-for", type, address, ...(on !== undefined && { on }) },
});

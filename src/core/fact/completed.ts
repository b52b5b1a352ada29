import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a checklist was completed by its subject. */
export interface Completed extends Recorded, Seat {
  readonly kind: "completed";
  readonly person: PersonId;
  readonly checklist: string;
  /** The process and the community it was completed for; 0.1 said neither. */
  readonly process?: string;
  readonly community?: string;
  /** The answers that conditions, roles and outcomes read, as they were; 0.1 did not keep them. */
  readonly answers?: string;
}

export const completed = factKind<Completed>({
  kind: "completed",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({
    ...fact,
    checklist: now("checklists", fact.checklist),
    ...(fact.process !== undefined && { process: now("processes", fact.process) }),
    ...(fact.community !== undefined && { community: now("communities", fact.community) }),
  }),
  evidence: () => ({ what: "checklist" }),
});

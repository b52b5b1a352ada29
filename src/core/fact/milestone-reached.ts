import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: somebody had contributed so often, once and for all, whatever counts no more later. */
export interface MilestoneReached extends Recorded {
  readonly kind: "milestone-reached";
  readonly person: PersonId;
  readonly count: number;
  /** The fact behind the contribution that made it so many. */
  readonly evidence: readonly string[];
}

export const milestoneReached = factKind<MilestoneReached>({
  kind: "milestone-reached",
  told: false,
  about: ({ person }) => [personKey(person)],
});

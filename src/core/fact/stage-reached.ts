import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: a stage of a pathway was reached. */
export interface StageReached extends Recorded {
  readonly kind: "stage-reached";
  readonly person: PersonId;
  readonly pathway: string;
  readonly stage: string;
  readonly because: string;
  readonly evidence: readonly string[];
}

export const stageReached = factKind<StageReached>({
  kind: "stage-reached",
  told: false,
  about: ({ person }) => [personKey(person)],
  recognises: ({ person, pathway, stage }) => ({ person, reached: { pathway, stage } }),
  renamed: (fact, now) => {
    const pathway = now("pathways", fact.pathway);
    return { ...fact, pathway, stage: now(`stages/${pathway}`, fact.stage) };
  },
});

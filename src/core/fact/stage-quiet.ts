import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: from here on, what a stage goes on asking of somebody who reached it does not hold. */
export interface StageQuiet extends Recorded {
  readonly kind: "stage-quiet";
  readonly person: PersonId;
  readonly pathway: string;
  readonly stage: string;
  readonly because: string;
}

export const stageQuiet = factKind<StageQuiet>({
  kind: "stage-quiet",
  told: false,
  about: ({ person }) => [personKey(person)],
  renamed: (fact, now) => {
    const pathway = now("pathways", fact.pathway);
    return { ...fact, pathway, stage: now(`stages/${pathway}`, fact.stage) };
  },
});

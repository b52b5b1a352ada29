import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { onThread } from "../target.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: a stage rests. It stays reached, and brings nothing until what it goes on asking holds again. */
export interface StageRested extends Recorded {
  readonly kind: "stage-rested";
  readonly person: PersonId;
  readonly pathway: string;
  readonly stage: string;
  /** The fact with which it began. */
  readonly quiet: string;
  /** Where it was told beforehand. */
  readonly thread: ThreadRef;
}

export const stageRested = factKind<StageRested>({
  kind: "stage-rested",
  told: false,
  about: ({ person, thread }) => [personKey(person), threadKey(thread)],
  touches: ({ thread }) => [onThread(thread)],
  renamed: (fact, now) => {
    const pathway = now("pathways", fact.pathway);
    return { ...fact, pathway, stage: now(`stages/${pathway}`, fact.stage) };
  },
});

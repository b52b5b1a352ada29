import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { onThread } from "../target.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: what a stage goes on asking holds again, or is asked no more: before the stage came to rest, or after that. */
export interface StageResumed extends Recorded {
  readonly kind: "stage-resumed";
  readonly person: PersonId;
  readonly pathway: string;
  readonly stage: string;
  /** The fact with which it had begun. */
  readonly quiet: string;
  /** Where it was told that the stage would rest, if it was. */
  readonly thread?: ThreadRef;
}

export const stageResumed = factKind<StageResumed>({
  kind: "stage-resumed",
  told: false,
  about: ({ person, thread }) => [personKey(person), ...(thread ? [threadKey(thread)] : [])],
  touches: ({ thread }) => (thread ? [onThread(thread)] : []),
  renamed: (fact, now) => {
    const pathway = now("pathways", fact.pathway);
    return { ...fact, pathway, stage: now(`stages/${pathway}`, fact.stage) };
  },
});

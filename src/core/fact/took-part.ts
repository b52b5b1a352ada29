import { didKey } from "../ledger/key.ts";
import { isLocal, type PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { Instant } from "../time.ts";
import { factKind, type Recorded } from "./kind.ts";

/** As what people take part in a gathering. */
export type Part = "participant" | "organizer" | "speaker";

/** How it reads as evidence that somebody took part. */
const WHAT = {
  participant: "gathering",
  organizer: "organized-gathering",
  speaker: "spoke-at-gathering",
} as const;

/** Somebody was at a gathering, organised it, or spoke there; or was not after all, once the roll call says so. The last one of a gathering holds. */
export interface TookPart extends Recorded {
  readonly kind: "took-part";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly as: Part;
  readonly there: boolean;
  /** When the roll call first said so. */
  readonly since: Instant;
  /** When it was held, where the issue told then that it was on another day. */
  readonly held?: Instant;
  /** The word that decided it: it goes on counting, whatever becomes of whoever called. */
  readonly called: string;
  /** What the roll call calls them, where it was read only later whose handle that is. */
  readonly name?: string;
  /** The account that counts what they do by then, where they have none themselves. */
  readonly account?: PersonId;
  /** The community whose gathering it is; none where it is nobody's, or was written down before this was. */
  readonly community?: string;
}

export const tookPart = factKind<TookPart>({
  kind: "took-part",
  told: false,
  about: ({ thread, person }) => [threadKey(thread), didKey(person)],
  // Nothing is done for people whom nobody can write to.
  touches: ({ person, account }) => {
    const whose = isLocal(person) ? account : person;
    return whose === undefined ? [] : [{ kind: "person", person: whose }];
  },
  renamed: (fact, now) =>
    fact.community === undefined
      ? fact
      : { ...fact, community: now("communities", fact.community) },
  evidence: ({ as }) => ({ what: WHAT[as] }),
});

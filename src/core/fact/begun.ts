import { communityKey, personKey, tagKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Why it is time for a request; days are those of the organisation's calendar. */
export type Cause =
  | { readonly kind: "term-end"; readonly day: string }
  | { readonly kind: "mentorship-end"; readonly day: string; readonly pair: Mentoring }
  | { readonly kind: "mentorship"; readonly day: string; readonly pair: Mentoring }
  | { readonly kind: "command" }
  | { readonly kind: "process" };

/** What somebody answered elsewhere, by the keys of a form's fields. */
export type Carried = Readonly<Record<string, string>>;

/** Two people, by the fact that brought them together. */
export interface Mentoring {
  readonly fact: string;
  readonly mentor: PersonId;
  readonly programme: string;
}

/**
 * Conclusion: it is time for a request, and Waymark opens an issue for it. The seat says where it was
 * asked for, where somebody did.
 */
export interface Begun extends Recorded, Seat {
  readonly kind: "begun";
  /** What its issue is found by. */
  readonly tag: string;
  readonly process: string;
  /** Whom it is about. */
  readonly person: PersonId;
  /** Who counts as its author. */
  readonly by: PersonId;
  readonly community?: string;
  readonly cause: Cause;
  /** What it answers to its process's form, by the keys of the fields. */
  readonly answers: Carried;
}

/** The same cause, with its programme as it is called now. */
function causeNow(cause: Cause, now: (folder: "mentorships", id: string) => string): Cause {
  if (!("pair" in cause)) return cause;
  const programme = now("mentorships", cause.pair.programme);
  return { ...cause, pair: { ...cause.pair, programme } };
}

/** How the tag begins of every issue that Waymark opens for a request. */
export const BEGUN = "begun/";

export const begun = factKind<Begun>({
  kind: "begun",
  told: false,
  about: (fact) => [
    ...keysOfSeat(fact),
    tagKey(fact.tag),
    personKey(fact.person),
    ...(fact.community === undefined ? [] : [communityKey(fact.community)]),
  ],
  renamed: (fact, now) => ({
    ...fact,
    process: now("processes", fact.process),
    ...(fact.community !== undefined && { community: now("communities", fact.community) }),
    cause: causeNow(fact.cause, now),
  }),
});

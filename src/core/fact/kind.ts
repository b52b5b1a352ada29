import type { Names } from "../names.ts";
import type { Instant } from "../time.ts";
import type { Target } from "../target.ts";
import type { LedgerKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";

/** What every fact has. */
export interface Recorded {
  /** `<kind>/<source id>/<qualifier>`: the same happening always has the same id. */
  readonly id: string;
  readonly at: Instant;
  /** Where a record of our own stands in the ledger: clocks can go backwards, this does not. */
  readonly seq?: number;
  /** When it was read back from GitHub's history; absent where we were told as it happened. */
  readonly recorded?: Instant;
}

/** A fact as people see it who ask what is behind a number. */
export interface Evidence {
  readonly what:
    | "answer"
    | "checklist"
    | "closed-issue"
    | "comment"
    | "gathering"
    | "opened-issue"
    | "organized-gathering"
    | "vouched-for"
    | "pull-request"
    | "release"
    | "request"
    | "spoke-at-gathering"
    | "review"
    | "triaged-issue";
  /** What a pull request was called. */
  readonly title?: string;
  /** Of what type a contribution was that somebody vouched for. */
  readonly type?: string;
  /** The day of it, as somebody told it. */
  readonly on?: string;
  /** It happened on a pull request. */
  readonly pull?: true;
  /** The comment it stands in. */
  readonly comment?: number;
  /** An address that shows it, where that is not the thread. */
  readonly address?: string;
}

/** Somebody is recognised. */
export interface Recognition {
  readonly person: PersonId;
  readonly badge?: string;
  /** The stage that they reached, by the ids it and its pathway had then. */
  readonly reached?: { readonly pathway: string; readonly stage: string };
}

type Any = Recorded & { readonly kind: string };

/** Everything that is known of one kind of fact, in one place. */
export interface FactKind<F extends Any> {
  readonly kind: F["kind"];
  /** Deliveries tell it, so rebuilding tells it again. All others are records of our own, which stay. */
  readonly told: boolean;
  /** What the ledger finds it by. */
  readonly about: (fact: F) => readonly LedgerKey[];
  /** What is to be looked at because of it, wherever it was concluded. */
  readonly touches?: (fact: F) => readonly Target[];
  /** The same fact as it would read had everything always been called what it is called now. */
  readonly renamed?: (fact: F, now: Names["now"]) => F;
  /** For what it recognises whom, where it does: a badge, by the id it had then, or something else. */
  readonly recognises?: (fact: F) => Recognition;
  /** How it reads as evidence; without it, it is no evidence that people can follow. */
  readonly evidence?: (fact: F) => Evidence;
}

/** Checks a kind against its fact, and gives it back. */
export function factKind<F extends Any>(kind: FactKind<F>): FactKind<F> {
  return kind;
}

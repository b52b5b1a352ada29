import { PUBLISHED } from "./publishing.ts";

/** What a grown organisation of so many facts is made of; the shares are those of ten busy years. */
export interface Sizes {
  readonly facts: number;
  /** Beside the leads of communities and one owner. */
  readonly people: number;
  readonly adoptions: number;
  /** Issues of our own that ask a lead to confirm a stage. */
  readonly confirmations: number;
  /** Issues of our own that ask owners about people in a team. */
  readonly removals: number;
  /** Join requests that came to their end. */
  readonly closed: number;
  readonly open: number;
  /** Issues that are no requests. */
  readonly plain: number;
  readonly reviewed: number;
  /** Given by leads. */
  readonly credits: number;
  /** Mentors and mentees of old. */
  readonly pairs: number;
  /** Merged pull requests: all the facts that are left. */
  readonly merged: number;
  /** How many of those are one person's. */
  readonly heavy: number;
  /** Everything that was ever looked at. */
  readonly targets: number;
}

/** How many facts each of these leaves behind. */
export const EACH = {
  adoption: 1,
  /** The question, its answer, that it was closed, two stages and two badges. */
  confirmation: 7,
  removal: 2,
  closed: 12,
  open: 4,
  plain: 2,
  /** What was written, and whom it gives what. */
  credit: 2,
  pair: 3,
  /** Everybody reached two stages, and has a badge. */
  person: 3,
  /** Whoever did most reached one stage more. */
  most: 2,
} as const;

export function sizesFor(facts: number, heavy?: number): Sizes {
  const share = (of: number) => Math.max(1, Math.floor(facts / of));
  const people = Math.max(2, share(50));
  const adoptions = share(2000);
  const removals = share(10_000);
  const confirmations = share(100) - removals;
  const closed = share(40);
  const open = share(500);
  const plain = share(10) - closed - open - confirmations - removals;
  const reviewed = share(10);
  const credits = share(50);
  const pairs = share(200);
  const told =
    adoptions * EACH.adoption +
    confirmations * EACH.confirmation +
    removals * EACH.removal +
    closed * EACH.closed +
    open * EACH.open +
    plain * EACH.plain +
    people * EACH.person +
    EACH.most +
    credits * EACH.credit +
    pairs * EACH.pair +
    PUBLISHED +
    reviewed;
  const merged = facts - told;
  return {
    facts,
    people,
    adoptions,
    confirmations,
    removals,
    closed,
    open,
    plain,
    reviewed,
    credits,
    pairs,
    merged,
    heavy: heavy ?? Math.max(share(100), Math.min(100, Math.floor(merged / 3))),
    targets: Math.floor(facts / 4.5),
  };
}

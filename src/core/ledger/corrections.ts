import type { Fact, FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import type { World } from "../world.ts";
import { contributions } from "./contributions.ts";
import { personKey } from "./key.ts";
import { reversedIn } from "./reversals.ts";

/** What somebody wrote about what counts for a person on a thread. */
export type Correction = Pick<FactOf<"corrected">, "thread" | "person" | "by" | "at">;

/** What a correction takes back. */
export interface TakenBack {
  /** The ids of what counts no more; none where it takes back nothing. */
  readonly facts: readonly string[];
  /** Everything there, by an owner or the person themselves; else what whoever wrote it had vouched for. */
  readonly whole: boolean;
}

/** What may count on a thread. */
const COUNTED: readonly Fact["kind"][] = [
  "closed",
  "contributed",
  "credited",
  "merged",
  "opened",
  "reviewed",
  "triaged",
];

/** What a correction takes back of what counts for the person there by then. */
export function takenBackBy(word: Correction, world: World): TakenBack {
  const whole = mayCorrectAll(word, world);
  const counting = countingOn(word, world);
  if (counting.length === 0) return { facts: [], whole };
  const isReversed = reversedIn(world.ledger.about(personKey(word.person)));
  const there = world.ledger
    .about(threadKey(word.thread))
    .all.filter((fact) => mayCount(fact, word) && !isReversed(fact));
  if (whole) return { facts: [...new Set([...there.map(({ id }) => id), ...counting])], whole };
  const own = there.filter((fact) => vouchersOf(fact).includes(word.by));
  return { facts: own.map(({ id }) => id), whole };
}

/** Whether anything counts for the person there. */
export function hasCounting(word: Correction, world: World): boolean {
  return countingOn(word, world).length > 0;
}

/** The ids of what counts for the person there. */
function countingOn({ thread, person, at }: Correction, world: World): readonly string[] {
  const key = threadKey(thread);
  return contributions(person, world).flatMap((one) =>
    one.thread && threadKey(one.thread) === key && one.at <= at ? [one.fact] : [],
  );
}

/** Who vouched for somebody on a thread: they may take that back. */
export function vouchersOn({ thread, person }: Correction, world: World): readonly PersonId[] {
  const about = world.ledger.about(personKey(person));
  const isReversed = reversedIn(about);
  const here = [...about.of("credited"), ...about.of("contributed")].filter(
    (fact) => fact.person === person && fact.thread && threadKey(fact.thread) === threadKey(thread),
  );
  return [...new Set(here.filter((fact) => !isReversed(fact)).flatMap(vouchersOf))];
}

function mayCorrectAll({ person, by }: Correction, world: World): boolean {
  return by === person || world.owners().includes(by);
}

/** What others were vouched for on the same thread is theirs. */
function mayCount(fact: Fact, { person, at }: Correction): boolean {
  const theirs = !("person" in fact) || fact.person === person;
  return theirs && COUNTED.includes(fact.kind) && fact.at <= at;
}

/** Who gave the credit, or approved the request that told of it. */
function vouchersOf(fact: Fact): readonly PersonId[] {
  if (fact.kind === "credited") return [fact.by];
  return fact.kind === "contributed" ? (fact.vouchedBy ?? []) : [];
}

import type { Fact, FactOf } from "../fact.ts";
import { threadKey } from "../place.ts";
import type { Facts } from "./ledger.ts";

type Merged = FactOf<"merged">;

type Closed = FactOf<"closed">;

type Answer = FactOf<"answer-chosen" | "answer-dropped">;

/**
 * What was taken back since: merged pull requests that were not brought again, issues that were
 * closed for another reason in the end, and answers that were not chosen again. All that matters
 * stands among the facts about whoever did it.
 */
export function undoneIn(facts: Facts): (fact: Fact) => boolean {
  const [isReverted, isClosedOtherwise] = [revertedIn(facts), closedOtherwiseIn(facts)];
  const isUnchosen = unchosenIn(facts);
  return (fact) =>
    (fact.kind === "merged" && isReverted(fact)) ||
    (fact.kind === "closed" && isClosedOtherwise(fact)) ||
    (fact.kind === "answer-chosen" && isUnchosen(fact));
}

function revertedIn(facts: Facts): (fact: Merged) => boolean {
  const reverting = facts.of("merged").filter(({ reverts }) => reverts);
  if (reverting.length === 0) return () => false;
  const undone = new Set<string>();
  // What takes something back has the higher number, and the last word.
  const lastFirst = reverting.toSorted((a, b) => b.thread.number - a.thread.number);
  for (const { thread, reverts } of lastFirst)
    if (!undone.has(placeOf(thread.repo.id, thread.number)))
      undone.add(placeOf(thread.repo.id, reverts?.number));
  return ({ thread }) => undone.has(placeOf(thread.repo.id, thread.number));
}

/** An issue that is closed again for the same reason was closed for it all along. */
function closedOtherwiseIn(facts: Facts): (fact: Closed) => boolean {
  const last = new Map(facts.of("closed").map((fact) => [threadKey(fact.thread), fact.reason]));
  return ({ thread, reason }) => last.get(threadKey(thread)) !== reason;
}

/** An answer that is chosen again is told of again. */
function unchosenIn(facts: Facts): (fact: Answer) => boolean {
  const unchosen = facts.of("answer-dropped");
  return (fact) =>
    unchosen.some((later) => later.at >= fact.at && commentOf(later) === commentOf(fact));
}

function commentOf({ discussion: { repo, comment } }: Answer): string {
  return placeOf(repo.id, comment);
}

function placeOf(repo: number, number: number | undefined): string {
  return `${repo}/${number}`;
}

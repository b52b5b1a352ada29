import type { FactOf } from "../fact.ts";
import type { Facts } from "./ledger.ts";

type Merged = FactOf<"merged">;

/**
 * Which merged pull requests were taken back, and not brought again since. All that matter stand
 * among the facts about whoever made them.
 */
export function undoneIn(facts: Facts): (fact: Merged) => boolean {
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

function placeOf(repo: number, number: number | undefined): string {
  return `${repo}/${number}`;
}

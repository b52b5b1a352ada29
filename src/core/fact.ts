import type {
  Adopted,
  Awarded,
  Completed,
  Concluded,
  InTeam,
  Joined,
  Left,
  Raised,
  RemovalBegun,
  RemovalEnded,
  RemovalsSettled,
  StageReached,
  StepPassed,
  TakenOver,
} from "./conclusion.ts";
import type { Closed, Commanded, Credited, Merged, Opened, Reviewed, Ticked } from "./happening.ts";
import { threadKey } from "./place.ts";

/** What the removals of a whole organisation are found by: they are counted together. */
export const REMOVALS = "removals";

/** A ledger entry: something that happened, immutable. */
export type Fact =
  | Opened
  | Commanded
  | Ticked
  | Merged
  | Reviewed
  | Closed
  | Credited
  | StepPassed
  | Completed
  | Concluded
  | Joined
  | InTeam
  | Left
  | StageReached
  | Awarded
  | Adopted
  | Raised
  | TakenOver
  | RemovalBegun
  | RemovalEnded
  | RemovalsSettled;

export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** Everything a fact is about, as keys the ledger finds it by. */
export function about(fact: Fact): readonly string[] {
  const keys = new Set<string>();
  if ("thread" in fact && fact.thread) keys.add(threadKey(fact.thread));
  for (const name of ["person", "by", "author", "regarding"] as const) {
    const value = (fact as unknown as Record<string, unknown>)[name];
    if (typeof value === "string" && value.includes(":")) keys.add(`person:${value}`);
  }
  if (fact.kind === "closed") for (const person of fact.assignees) keys.add(`person:${person}`);
  if ("community" in fact && fact.community) keys.add(`community:${fact.community}`);
  if (fact.kind === "adopted" || fact.kind === "raised") keys.add("definitions");
  if (fact.kind === "removal-begun" || fact.kind === "removal-ended") keys.add(REMOVALS);
  return [...keys];
}

// An array of facts never changes, and folds ask it the same questions again and again,
// once per command on a thread, say: what was found is kept with the array.
const ordered = new WeakMap<readonly Fact[], readonly Fact[]>();
const sorted = new WeakMap<readonly Fact[], ReadonlyMap<FactKind, readonly Fact[]>>();

/** Facts in the order every fold reads them: by time, then id; each id once. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const known = ordered.get(facts);
  if (known) return known;
  const once = new Map(facts.map((fact) => [fact.id, fact]));
  const found = [...once.values()].toSorted((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  );
  ordered.set(facts, found);
  ordered.set(found, found);
  return found;
}

/** The facts of one kind. */
export function only<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  const kinds = sorted.get(facts) ?? Map.groupBy(facts, (fact) => fact.kind);
  sorted.set(facts, kinds);
  return (kinds.get(kind) ?? []) as readonly FactOf<K>[];
}

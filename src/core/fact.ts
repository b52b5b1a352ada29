import * as kinds from "./fact/kinds.ts";
import type { Evidence, FactKind as Kind, Recognition } from "./fact/kind.ts";
import type { LedgerKey } from "./ledger/key.ts";
import type { Names } from "./names.ts";
import { discussionAddress, releaseAddress, releaseName, type Repo, threadName } from "./place.ts";
import { type Target, targetKey } from "./target.ts";

export type { Recorded } from "./fact/kind.ts";
export { type Seat, keysOfSeat, seatId } from "./fact/seat.ts";
export { asWritten, editOf, ordered as inOrder } from "./fact/order.ts";

type FactIn<K> = K extends Kind<infer F> ? F : never;

/** A ledger entry: something that happened, immutable. */
export type Fact = FactIn<(typeof kinds)[keyof typeof kinds]>;
export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** The kind that tells which definitions came into force: the only one about them. */
export const IN_FORCE = kinds.adopted.kind;

const BY_KIND = new Map<string, Kind<Fact>>(
  Object.values(kinds).map((kind) => [kind.kind, kind as unknown as Kind<Fact>]),
);

/** What is known of a fact's kind; throws on one that a later Waymark wrote. */
function kindOf(fact: Fact): Kind<Fact> {
  const kind = BY_KIND.get(fact.kind);
  if (!kind) throw new Error(`the ledger holds ${fact.id}, of a kind that is not known here`);
  return kind;
}

/** Everything a fact is about, as keys the ledger finds it by. */
export function about(fact: Fact): readonly LedgerKey[] {
  return [...new Set(kindOf(fact).about(fact))];
}

/** The kinds that are records of our own. */
export const OWN_KINDS: readonly FactKind[] = [...BY_KIND.values()].flatMap(({ kind, told }) =>
  told ? [] : kind,
);

/** Whether deliveries tell it; all others are records of our own, which stay. */
export function isTold(fact: Fact): boolean {
  return kindOf(fact).told;
}

/** What is to be looked at because of facts, each once. */
export function touchedBy(facts: readonly Fact[]): readonly Target[] {
  const all = facts.flatMap((fact) => kindOf(fact).touches?.(fact) ?? []);
  return [...new Map(all.map((target) => [targetKey(target), target])).values()];
}

/** The fact as it would read had everything always been called what it is called now. */
export function renamed(fact: Fact, { now }: Names): Fact {
  return kindOf(fact).renamed?.(fact, now) ?? fact;
}

/** The repository in which something happened; nothing for what happened in none. */
export function repoOf(fact: Fact): Repo | undefined {
  if ("release" in fact) return fact.release.repo;
  if ("discussion" in fact) return fact.discussion.repo;
  return "thread" in fact ? fact.thread?.repo : undefined;
}

/** What a fact is about that is no thread, so that nobody can be answered there: its name, and where it is shown. */
export function apartFromThreads(
  fact: Fact,
  github: string,
): { readonly name: string; readonly address: string } | undefined {
  if ("release" in fact)
    return { name: releaseName(fact.release), address: releaseAddress(fact.release, github) };
  if (!("discussion" in fact)) return undefined;
  const { discussion } = fact;
  return { name: threadName(discussion), address: discussionAddress(discussion, github) };
}

/** How a fact reads as evidence; nothing for one that people cannot follow. */
export function evidenceOf(fact: Fact): Evidence | undefined {
  return kindOf(fact).evidence?.(fact);
}

/** Whom a fact recognises for what; nothing for one that recognises nobody. */
export function recognitionIn(fact: Fact): Recognition | undefined {
  return kindOf(fact).recognises?.(fact);
}

/** The facts of one kind, in the order in which they are given. */
export function only<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

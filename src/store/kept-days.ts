import type { Fact } from "../core/fact.ts";
import { ordered } from "../core/fact/order.ts";

/** The facts of ten days, and the state in which their row was read. */
export interface Days {
  readonly days: string;
  readonly state: string;
  readonly facts: readonly Fact[];
}

/** What was read of a key by days. */
export interface Read {
  readonly all: ReadonlyMap<string, Days>;
  /** All of them, in order; the same list for as long as nothing changes, so that what follows from it need not be worked out anew. */
  readonly facts: readonly Fact[];
}

/** So many facts are kept: those of a few people who did very much. */
const MOST_KEPT = 40_000;
/** Fewer of a key are read as quickly as they are found. */
const FEW = 500;

/** Keeps what was read by days, as far as it is much and was asked for lately. */
export function keeping(most = MOST_KEPT) {
  const kept = new Map<string, Read>();
  return {
    get: (name: string): Read | undefined => kept.get(name),
    put(name: string, read: Read): void {
      kept.delete(name);
      if (read.facts.length > FEW) kept.set(name, read);
      let count = [...kept.values()].reduce((sum, { facts }) => sum + facts.length, 0);
      for (const [other, { facts }] of kept) {
        if (count <= most) return;
        kept.delete(other);
        count -= facts.length;
      }
    },
  };
}

/** What there is now, days in their order: those whose facts were not read again are as they were before. */
export function renewed(
  rows: readonly (Omit<Days, "facts"> & Partial<Pick<Days, "facts">>)[],
  before: Read | undefined,
): Read {
  const isSame = rows.length === before?.all.size && rows.every(({ facts }) => !facts);
  if (before && isSame) return before;
  const now = rows.map(({ days, state, facts = before?.all.get(days)?.facts }) => {
    if (!facts) throw new Error(`nobody read the facts of ${days}`);
    return { days, state, facts };
  });
  const all = new Map(now.map((one) => [one.days, one]));
  return { all, facts: ordered(now.flatMap(({ facts }) => facts)) };
}

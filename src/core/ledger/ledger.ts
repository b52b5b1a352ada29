import { type Fact, type FactKind, type FactOf, inOrder, isTold } from "../fact.ts";
import type { LedgerKey } from "./key.ts";

/** Facts as folds read them: in order, each once, and never changing. */
export interface Facts {
  readonly all: readonly Fact[];
  readonly of: <K extends FactKind>(kind: K) => readonly FactOf<K>[];
  readonly has: (id: string) => boolean;
}

/** What the ledger knows, asked by what it is about. */
export interface Ledger {
  readonly about: (key: LedgerKey) => Facts;
}

const lists = new WeakMap<readonly Fact[], Facts>();

/** Facts as a value, worked out once for a list that stays as it is. */
export function ofList(list: readonly Fact[]): Facts {
  const known = lists.get(list) ?? factsOf(list);
  lists.set(list, known);
  return known;
}

/** Facts as a value; what nobody asks for is not worked out. */
export function factsOf(facts: readonly Fact[]): Facts {
  const all = inOrder(facts, (fact) => !isTold(fact));
  let kinds: ReadonlyMap<FactKind, readonly Fact[]> | undefined;
  let ids: ReadonlySet<string> | undefined;
  return {
    all,
    of: <K extends FactKind>(kind: K) => {
      kinds ??= Map.groupBy(all, (fact) => fact.kind);
      return (kinds.get(kind) ?? NONE) as readonly FactOf<K>[];
    },
    has: (id) => {
      ids ??= new Set(all.map((fact) => fact.id));
      return ids.has(id);
    },
  };
}

const NONE: readonly Fact[] = [];

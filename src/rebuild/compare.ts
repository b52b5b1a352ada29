import { type Fact, isTold } from "../core/fact.ts";
import type { Replayed } from "./replay.ts";

export interface Difference {
  /** Told by deliveries, and not in the ledger. */
  readonly missing: readonly Fact[];
  /** In the ledger, and told by no delivery. */
  readonly surplus: readonly Fact[];
  /** As the deliveries tell them; the ledger has them otherwise. */
  readonly changed: readonly Fact[];
  /** How many are the same, bit for bit. */
  readonly same: number;
  /** Records of our own, and what was told before deliveries kept what was asked: these stay. */
  readonly conclusions: number;
}

/** Compares what deliveries tell with the ledger. */
export function compare(
  { facts: told, stands }: Pick<Replayed, "facts" | "stands">,
  ledger: readonly Fact[],
): Difference {
  const compared = ledger.filter((fact) => isTold(fact) && (fact.at > stands || told.has(fact.id)));
  const stored = new Map(compared.map((fact) => [fact.id, fact]));
  const facts = [...told.values()];
  const both = facts.filter(({ id }) => stored.has(id));
  const changed = both.filter((fact) => text(fact) !== text(stored.get(fact.id)));
  return {
    missing: facts.filter(({ id }) => !stored.has(id)),
    surplus: [...stored.values()].filter(({ id }) => !told.has(id)),
    changed,
    same: both.length - changed.length,
    conclusions: ledger.length - stored.size,
  };
}

function text(fact: Fact | undefined): string {
  return JSON.stringify(fact);
}

/** Whether there is nothing to mend. */
export function isSame({ missing, surplus, changed }: Difference): boolean {
  return missing.length + surplus.length + changed.length === 0;
}

import type { Fact, FactKind } from "../core/fact.ts";

/** Facts that deliveries tell; all others are conclusions, which stay once they were drawn. */
const TOLD = {
  opened: true,
  commanded: true,
  ticked: true,
  merged: true,
  reviewed: true,
  closed: true,
  credited: true,
  "step-passed": false,
  completed: false,
  concluded: false,
  joined: false,
  "in-team": false,
  left: false,
  "stage-reached": false,
  awarded: false,
  adopted: false,
  raised: false,
  "taken-over": false,
  "removal-begun": false,
  "removal-ended": false,
  "removals-settled": false,
} as const satisfies Readonly<Record<FactKind, boolean>>;

export interface Difference {
  /** Told by deliveries, and not in the ledger. */
  readonly missing: readonly Fact[];
  /** In the ledger, and told by no delivery. */
  readonly surplus: readonly Fact[];
  /** As the deliveries tell them; the ledger has them otherwise. */
  readonly changed: readonly Fact[];
  /** How many are the same, bit for bit. */
  readonly same: number;
  readonly conclusions: number;
}

/** Compares what deliveries tell with the ledger. */
export function compare(told: ReadonlyMap<string, Fact>, ledger: readonly Fact[]): Difference {
  const stored = new Map(ledger.filter(({ kind }) => TOLD[kind]).map((fact) => [fact.id, fact]));
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

import { type Fact, IN_FORCE } from "../core/fact.ts";
import { ordered } from "../core/fact/order.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";

interface Kept {
  readonly facts: readonly Fact[];
  /** The place of the last in the ledger. */
  readonly last: number;
}

/** Reads every adoption of an organisation, in order. */
export type Adoptions = (org: number) => Promise<readonly Fact[]>;

/** Of so many organisations they are kept. */
const MOST_KEPT = 16;
/** A commit that was held up can come in behind later ones: so many places are read once more. */
const OVERLAP = 10_000;

/**
 * Every adoption of an organisation, in order. Each event and each look asks for all of them:
 * what was read stays, since adoptions never change, and only what came since is read.
 */
export function adoptionsIn(db: Database): Adoptions {
  const kept = new Map<number, Kept>();
  async function since(org: number, { facts, last }: Kept): Promise<Kept> {
    const rows = await db
      .selectFrom("facts")
      .select(["body", "seq"])
      .where("org", "=", org)
      .where("kind", "=", IN_FORCE)
      .where("seq", ">", last - OVERLAP)
      .orderBy("seq")
      .execute();
    const known = new Set(facts.map(({ id }) => id));
    const news = rows.map(factIn).filter(({ id }) => !known.has(id));
    if (news.length === 0) return { facts, last };
    return { facts: ordered([...facts, ...news]), last: rows.at(-1)?.seq ?? last };
  }
  return async (org) => {
    const now = await since(org, kept.get(org) ?? { facts: [], last: 0 });
    const [oldest] = kept.keys();
    if (!kept.has(org) && kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(org, now);
    return now.facts;
  };
}

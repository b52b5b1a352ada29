import { sql } from "kysely";
import { type Fact, type FactOf, IN_FORCE, only } from "../core/fact.ts";
import { ordered } from "../core/fact/order.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";
import { stored } from "./text.ts";

type Adopted = FactOf<typeof IN_FORCE>;

interface Kept {
  readonly facts: readonly Adopted[];
  /** The place of the last in the ledger. */
  readonly last: number;
  /** The places of those that would be read once more, by id. */
  readonly late: ReadonlyMap<string, number>;
}

/** Reads every adoption of an organisation, in order. */
export type Adoptions = (org: number) => Promise<readonly Fact[]>;

/** Of so many organisations they are kept. */
const MOST_KEPT = 16;
/** A commit that was held up can come in behind later ones: so many places are read once more. */
const OVERLAP = 10_000;

const NOTHING: Kept = { facts: [], last: 0, late: new Map() };

/**
 * Every adoption of an organisation, in order. Each event and each look asks for all of them:
 * what was read stays, since adoptions never change, and only what came since is read.
 */
export function adoptionsIn(db: Database): Adoptions {
  const kept = new Map<number, Kept>();
  async function since(org: number, before: Kept): Promise<Kept> {
    const { facts, last, late } = before;
    const rows = await db
      .selectFrom("facts")
      .select(["body", "seq"])
      .where("org", "=", org)
      .where("kind", "=", IN_FORCE)
      .where("seq", ">", last - OVERLAP)
      // An adoption names everybody of the definitions: what is known is not sent again.
      .where(sql<boolean>`id <> all(${[...late.keys()].map(stored)}::text[])`)
      .orderBy("seq")
      .execute();
    if (rows.length === 0) return before;
    const news = rows.map((row) => [factIn(row), row.seq] as const);
    const adopted = news.map(([fact]) => fact);
    const newest = Math.max(last, ...news.map(([, seq]) => seq));
    const places = [...late, ...news.map(([{ id }, seq]) => [id, seq] as const)];
    return {
      facts: ordered([...facts, ...sharing(only(adopted, IN_FORCE), facts)]),
      last: newest,
      late: new Map(places.filter(([, seq]) => seq > newest - OVERLAP)),
    };
  }
  return async (org) => {
    const now = await since(org, kept.get(org) ?? NOTHING);
    const [oldest] = kept.keys();
    if (!kept.has(org) && kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(org, now);
    return now.facts;
  };
}

/** Who is named and who leads is mostly as it was before: it is held once, however many adoptions there are. */
function sharing(news: readonly Adopted[], known: readonly Adopted[]): readonly Adopted[] {
  let before = known.at(-1);
  return news.map((fact) => (before = before ? asBefore(fact, before) : fact));
}

function asBefore(fact: Adopted, before: Adopted): Adopted {
  const people = same(fact.people, before.people);
  return { ...fact, people, leads: same(fact.leads, before.leads) };
}

function same<T>(now: T, before: T): T {
  return JSON.stringify(now) === JSON.stringify(before) ? before : now;
}

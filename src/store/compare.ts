import { sql } from "kysely";
import { type Fact, OWN_KINDS } from "../core/fact.ts";
import type { Instant } from "../core/time.ts";
import { factIn } from "./fact-rows.ts";
import type { Told } from "./told.ts";

/** How a fact differs: told by deliveries and not in the ledger; in the ledger and told by none; in both, not the same. */
export const HOW = ["missing", "surplus", "changed"] as const;
export type How = (typeof HOW)[number];

export interface Difference {
  /** How many facts differ, by how. */
  readonly counts: Readonly<Record<How, number>>;
  /** How many are the same, bit for bit. */
  readonly same: number;
  /** Records of our own, and what was told before deliveries kept what was asked: these stay. */
  readonly conclusions: number;
  /** Facts that differ, as the deliveries tell them or as the ledger has them, some at a time. */
  readonly facts: (how: How, version: Version) => AsyncIterable<readonly Fact[]>;
}

/** Where a fact is read: in what deliveries tell, or in the ledger. */
type Version = "told" | "ledger";

/** Compares what deliveries tell with the ledger. */
export async function compare(org: number, stands: Instant, { db }: Told): Promise<Difference> {
  const isOurs = sql`kind = any(${OWN_KINDS}::text[])`;
  // What was read back from GitHub's history is told by no delivery, and stands. Within a text of
  // somebody's, the quotes of this would have backslashes before them.
  const isReadBack = sql`coalesce(facts.body like '%"recorded":"%', false)`;
  await sql`analyze told`.execute(db);
  await sql`insert into differing (how, id)
    select case when facts.id is null then 'missing' else 'changed' end, told.id
    from told left join facts on facts.org = ${org} and facts.id = told.id
    where facts.body is distinct from told.body and not ${isReadBack}`.execute(db);
  await sql`insert into differing (how, id)
    select 'surplus', id from facts where org = ${org} and not ${isOurs} and at > ${stands}
      and not ${isReadBack}
      and not exists (select from told where told.id = facts.id)`.execute(db);
  const { rows } = await sql<Record<How | "both" | "told" | "all", number>>`select
    (select count(*) from differing where how = 'missing') missing,
    (select count(*) from differing where how = 'surplus') surplus,
    (select count(*) from differing where how = 'changed') changed,
    (select count(*) from told) told,
    (select count(*) from facts where org = ${org}) "all"`.execute(db);
  const [{ missing, surplus, changed, told, all } = NOTHING] = rows;
  const both = told - missing;
  return {
    counts: { missing, surplus, changed },
    same: both - changed,
    conclusions: all - both - surplus,
    facts: (how, version) => factsThat(how, version, org, db),
  };
}

const NOTHING = { missing: 0, surplus: 0, changed: 0, told: 0, all: 0 };

/** So many facts at a time. */
const PAGE = 1000;

async function* factsThat(
  how: How,
  version: Version,
  org: number,
  db: Told["db"],
): AsyncGenerator<readonly Fact[]> {
  const from =
    version === "told" ? sql`told` : sql`(select id, body from facts where org = ${org})`;
  for (let after = ""; ;) {
    const { rows } = await sql<{ readonly id: string; readonly body: string }>`
      select one.id, one.body from differing join ${from} as one on one.id = differing.id
      where how = ${how} and differing.id > ${after}
      order by differing.id limit ${PAGE}`.execute(db);
    if (rows.length > 0) yield rows.map(({ body }) => factIn({ body }));
    after = rows.at(-1)?.id ?? after;
    if (rows.length < PAGE) return;
  }
}

/** Whether there is nothing to mend. */
export function isSame({ counts }: Pick<Difference, "counts">): boolean {
  return HOW.every((how) => counts[how] === 0);
}

import { type Fact, isTold } from "../core/fact.ts";
import type { Database } from "./connect.ts";

/** Everything that is known of anybody under one kind of key, such as `hides`. */
export async function factsUnder(
  kind: string,
  org: number,
  db: Database,
): Promise<readonly Fact[]> {
  const rows = await keyedRows(org, db)
    // A semicolon comes right behind the colon.
    .where("key", ">", `${kind}:`)
    .where("key", "<", `${kind};`)
    .execute();
  return rows.map(factIn);
}

/** The rows of an organization's facts, by what they are found by. */
export function keyedRows(org: number, db: Database) {
  return db
    .selectFrom("fact_keys")
    .innerJoin("facts", (join) =>
      join.onRef("facts.org", "=", "fact_keys.org").onRef("facts.id", "=", "fact_keys.fact"),
    )
    .select(["body", "seq"])
    .where("fact_keys.org", "=", org);
}

/** The fact that a row holds, with its place in the ledger where it is a record of our own. */
export function factIn({
  body,
  seq,
}: {
  readonly body: string;
  readonly seq?: number | null;
}): Fact {
  // JSON escapes what PostgreSQL's text cannot hold: no escaping of ours.
  return placedIn(JSON.parse(body) as Fact, seq);
}

/** A fact with its place in the ledger, where it is a record of our own. */
export function placedIn(fact: Fact, seq: number | null | undefined): Fact {
  return isTold(fact) || seq === undefined || seq === null ? fact : { ...fact, seq };
}

/** A fact as its row keeps it. */
export function bodyOf(fact: Fact): string {
  return JSON.stringify({ ...fact, seq: undefined });
}

/** Facts by their ids, the last of each. */
export function eachOnce(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

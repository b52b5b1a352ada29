import { type RawBuilder, sql } from "kysely";
import type { Store } from "../../src/store/store.ts";

interface Node {
  readonly "Node Type": string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Node[];
}

/** How many rows PostgreSQL reads from tables to answer a query, going by its own account. */
export async function rowsRead(
  { db }: Pick<Store, "db">,
  query: RawBuilder<unknown>,
): Promise<number> {
  const explained = sql<{ "QUERY PLAN": readonly { readonly Plan: Node }[] }>`
    explain (analyze, costs off, timing off, format json) ${query}`;
  const { rows } = await explained.execute(db);
  const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
  if (!plan) throw new Error("PostgreSQL explains nothing");
  return readBy(plan.Plan);
}

function readBy({ Plans: parts = [], ...node }: Node): number {
  const rows = node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0);
  const own = node["Node Type"].includes("Scan") ? rows * node["Actual Loops"] : 0;
  return own + parts.reduce((sum, part) => sum + readBy(part), 0);
}

import type { Definitions } from "../definitions/definitions.ts";
import type { Database } from "./connect.ts";

export interface DefinitionsKept {
  /** The definitions at a commit, if they were kept. */
  definitionsAt(org: number, commit: string): Promise<Definitions | undefined>;
  saveDefinitions(org: number, commit: string, definitions: Definitions): Promise<void>;
}

export function definitionsKept(db: Database): DefinitionsKept {
  return {
    async definitionsAt(org, commit) {
      const row = await db
        .selectFrom("definitions")
        .select("body")
        .where("org", "=", org)
        .where("commit", "=", commit)
        .executeTakeFirst();
      return row && (JSON.parse(row.body) as Definitions);
    },
    saveDefinitions: (org, commit, definitions) => saveDefinitions(db, org, commit, definitions),
  };
}

export async function saveDefinitions(
  db: Database,
  org: number,
  commit: string,
  definitions: Definitions,
): Promise<void> {
  const body = JSON.stringify(definitions);
  await db
    .insertInto("definitions")
    .values({ org, commit, body })
    .onConflict((conflict) => conflict.columns(["org", "commit"]).doUpdateSet({ body }))
    .execute();
}

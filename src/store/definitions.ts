import { type Definitions, NOTHING } from "../definitions/definitions.ts";
import type { Database } from "./connect.ts";

export interface DefinitionsKept {
  /** The definitions at a commit, if they were kept. */
  definitionsAt(org: number, commit: string): Promise<Definitions | undefined>;
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
      return row && definitionsIn(row);
    },
  };
}

/** The definitions that a row holds. */
export function definitionsIn({ body }: { readonly body: string }): Definitions {
  return kept(JSON.parse(body) as Partial<Definitions>);
}

/** An older Waymark knew fewer kinds; and an id like `constructor` finds nothing that is not described. */
function kept({ settings, ...described }: Partial<Definitions>): Definitions {
  const records = Object.entries({ ...NOTHING, ...described, settings: {} }).map(
    ([kind, record]) => [kind, Object.assign(Object.create(null) as object, record)] as const,
  );
  return { ...NOTHING, ...Object.fromEntries(records), settings: settings ?? NOTHING.settings };
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

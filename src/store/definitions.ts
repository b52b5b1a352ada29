import { type Definitions, NOTHING } from "../definitions/definitions.ts";
import { sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Part } from "./together.ts";

export interface DefinitionsKept {
  /** The definitions at a commit, if they were kept. */
  definitionsAt(org: number, commit: string): Promise<Definitions | undefined>;
}

/** What was adopted at so many commits is kept: it never changes, and nearly every look asks for it. */
const MOST_KEPT = 16;

export function definitionsKept(db: Database): DefinitionsKept {
  const kept = new Map<string, Definitions>();
  return {
    async definitionsAt(org, commit) {
      const key = `${org}/${commit}`;
      const known = kept.get(key);
      if (known) return known;
      const row = await db
        .selectFrom("definitions")
        .select("body")
        .where("org", "=", org)
        .where("commit", "=", commit)
        .executeTakeFirst();
      if (!row) return undefined;
      const found = definitionsIn(row);
      const [oldest] = kept.keys();
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(key, found);
      return found;
    },
  };
}

/** The definitions that a row holds. */
export function definitionsIn({ body }: { readonly body: string }): Definitions {
  return described(JSON.parse(body) as Partial<Definitions>);
}

/** An older Waymark knew fewer kinds; and an id like `constructor` finds nothing that is not described. */
function described({ settings, ...rest }: Partial<Definitions>): Definitions {
  const records = Object.entries({ ...NOTHING, ...rest, settings: {} }).map(
    ([kind, record]) => [kind, Object.assign(Object.create(null) as object, record)] as const,
  );
  return { ...NOTHING, ...Object.fromEntries(records), settings: settings ?? NOTHING.settings };
}

export function saveDefinitions(org: number, commit: string, definitions: Definitions): Part {
  return sql`
    insert into definitions (org, commit, body)
    values (${org}::bigint, ${commit}, ${JSON.stringify(definitions)})
    on conflict (org, commit) do update set body = excluded.body`;
}

import { type Definitions, NOTHING } from "../definitions/definitions.ts";
import { sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Part } from "./together.ts";

export interface DefinitionsKept {
  /** The definitions at a commit, if they were kept. */
  definitionsAt(org: number, commit: string): Promise<Definitions | undefined>;
}

/** The same, as long as nothing else is written down for a commit: a later Waymark may read it otherwise. */
export interface DefinitionsHeld extends DefinitionsKept {
  forgetDefinitions(org: number, commit: string): void;
}

/** What was adopted at so many commits is kept: it hardly ever changes, and nearly every look asks for it. */
const MOST_KEPT = 16;

export function definitionsKept(db: Database): DefinitionsHeld {
  const kept = new Map<string, Promise<Definitions | undefined>>();
  return {
    forgetDefinitions(org, commit) {
      kept.delete(keyOf(org, commit));
    },
    async definitionsAt(org, commit) {
      const key = keyOf(org, commit);
      const found = kept.get(key) ?? readAt(db, org, commit);
      // Those that were asked for last stay longest; whoever asks meanwhile gets the same.
      kept.delete(key);
      kept.set(key, found);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      try {
        const definitions = await found;
        if (!definitions) kept.delete(key);
        return definitions;
      } catch (error) {
        kept.delete(key);
        throw error;
      }
    },
  };
}

function keyOf(org: number, commit: string): string {
  return `${org}/${commit}`;
}

async function readAt(db: Database, org: number, commit: string): Promise<Definitions | undefined> {
  const row = await db
    .selectFrom("definitions")
    .select("body")
    .where("org", "=", org)
    .where("commit", "=", commit)
    .executeTakeFirst();
  return row && definitionsIn(row);
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

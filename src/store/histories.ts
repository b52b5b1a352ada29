import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** How far back one list of a repository was read. */
export interface ReadBack {
  /** Where GitHub's list goes on; absent before its first page. */
  readonly cursor?: string;
  /** So many things of it were read. */
  readonly read: number;
  /** Its end was reached. */
  readonly whole: boolean;
}

export interface Histories {
  /** How far back each list of each repository was read, by `<repository>/<list>`. */
  histories(org: number): Promise<ReadonlyMap<string, ReadBack>>;
  /** Now a list of a repository was read so far back. */
  saveHistory(org: number, repo: number, list: string, now: ReadBack): Promise<void>;
  /** All of it is to be read anew. */
  forgetHistories(org: number): Promise<void>;
}

export function histories(db: Database): Histories {
  return {
    async histories(org) {
      const rows = await db.selectFrom("histories").selectAll().where("org", "=", org).execute();
      return new Map(
        rows.map(({ repo, list, cursor, read, whole }) => [
          `${repo}/${list}`,
          { read, whole, ...(cursor !== null && { cursor }) },
        ]),
      );
    },
    async saveHistory(org, repo, list, { cursor = null, read, whole }: Kept) {
      await sql`insert into histories (org, repo, list, cursor, read, whole)
        values (${org}, ${repo}, ${list}, ${cursor}, ${read}, ${whole})
        on conflict (org, repo, list)
          do update set cursor = excluded.cursor, read = excluded.read, whole = excluded.whole`.execute(
        db,
      );
    },
    async forgetHistories(org) {
      await db.deleteFrom("histories").where("org", "=", org).execute();
    },
  };
}

interface Kept extends Omit<ReadBack, "cursor"> {
  readonly cursor?: string | null;
}

import { sql } from "kysely";
import type { PersonId } from "../core/person.ts";
import type { RequestRecord } from "../core/shown.ts";
import type { Database } from "./connect.ts";
import { stored, unstored } from "./text.ts";

export interface Records {
  /** Requests that live in the database alone; an id that nothing has is left out. */
  records(org: number, ids: readonly string[]): Promise<readonly RequestRecord[]>;
}

export function records(db: Database): Records {
  return {
    async records(org, ids) {
      const rows = await db
        .selectFrom("records")
        .selectAll()
        .where("org", "=", org)
        .where(sql<boolean>`id = any(${ids.map(stored)})`)
        .execute();
      return rows.map(({ id, process, title, body, author, login, opened }) => ({
        id: unstored(id),
        process: unstored(process),
        title: unstored(title),
        body: unstored(body),
        author: { id: unstored(author) as PersonId, login: unstored(login) },
        opened,
      }));
    },
  };
}

/** Writes requests down; one that is there stays as it is. */
export async function keepRecords(
  db: Database,
  org: number,
  news: readonly RequestRecord[],
): Promise<void> {
  if (news.length === 0) return;
  const rows = news.map(({ id, process, title, body, author, opened }) => ({
    org,
    id: stored(id),
    process: stored(process),
    title: stored(title),
    body: stored(body),
    author: stored(author.id),
    login: stored(author.login),
    opened,
  }));
  await db
    .insertInto("records")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["org", "id"]).doNothing())
    .execute();
}

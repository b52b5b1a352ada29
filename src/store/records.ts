import { sql } from "kysely";
import type { PersonId } from "../core/person.ts";
import type { RequestRecord } from "../core/shown.ts";
import type { Database } from "./connect.ts";
import { pages } from "./pages.ts";
import { stored, unstored } from "./text.ts";
import type { Part } from "./together.ts";

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
export function keepRecords(org: number, news: readonly RequestRecord[]): readonly Part[] {
  return Array.from(
    pages(news),
    (some) => sql`
      insert into records (org, id, process, title, body, author, login, opened)
      select ${org}::bigint, * from unnest(
        ${some.map(({ id }) => stored(id))}::text[],
        ${some.map(({ process }) => stored(process))}::text[],
        ${some.map(({ title }) => stored(title))}::text[],
        ${some.map(({ body }) => stored(body))}::text[],
        ${some.map(({ author }) => stored(author.id))}::text[],
        ${some.map(({ author }) => stored(author.login))}::text[],
        ${some.map(({ opened }) => opened)}::text[])
      on conflict (org, id) do nothing`,
  );
}

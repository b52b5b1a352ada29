import { sql } from "kysely";
import type { Message, Said } from "../core/message.ts";
import type { ThreadKey, ThreadRef } from "../core/place.ts";
import { threadKey } from "../core/place.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { pages } from "./pages.ts";
import { repoIn } from "./people.ts";
import type { Schema } from "./schema.ts";
import { stored, unstored } from "./text.ts";
import type { Part } from "./together.ts";

/** What was said, and whether somebody deleted it since. */
interface Remembered extends Said {
  readonly gone?: true;
}

export interface Messages {
  /** Everything said on a thread, or waiting to be, in the order it was written. */
  said(org: number, thread: ThreadKey): Promise<readonly Remembered[]>;
  /** These tags stand in this comment, which now reads so. A tag not written before is remembered too. */
  posted(
    org: number,
    thread: ThreadKey,
    tags: readonly string[],
    comment: number,
    body: string,
    meaning?: string,
  ): Promise<void>;
  /** Somebody deleted this comment: what it said stays unsaid. */
  deleted(org: number, thread: ThreadKey, comment: number): Promise<void>;
}

export function messages(db: Database): Messages {
  return {
    async said(org, thread) {
      const rows = await db
        .selectFrom("messages")
        .leftJoin("repositories", (join) =>
          join
            .onRef("repositories.org", "=", "messages.org")
            .onRef("repositories.id", "=", "messages.repo"),
        )
        .selectAll("messages")
        .select(["repositories.owner", "repositories.name", "repositories.private"])
        .where("messages.org", "=", org)
        .where("messages.thread", "=", thread)
        .orderBy("messages.seq")
        .execute();
      return rows.map(rememberedIn);
    },
    async posted(org, thread, tags, comment, body, meaning) {
      if (tags.length === 0) return;
      const { repo, number } = placeOf(thread);
      const [text, said] = [stored(body), meaning === undefined ? null : stored(meaning)];
      await sql`
        insert into messages
          (org, thread, repo, number, tag, occasion, body, comment, posted, meaning)
        select ${org}::bigint, ${thread}, ${repo}::bigint, ${number}::bigint, tag, tag, ${text},
          ${comment}::bigint, ${text}, ${said}
        from unnest(${[...new Set(tags)].toSorted().map(stored)}::text[]) tag
        on conflict (org, thread, tag) do update set comment = excluded.comment,
          posted = excluded.posted, meaning = excluded.meaning, gone = false`.execute(db);
    },
    async deleted(org, thread, comment) {
      await db
        .updateTable("messages")
        .set({ gone: true })
        .where("org", "=", org)
        .where("thread", "=", thread)
        .where("comment", "=", comment)
        .execute();
    },
  };
}

/** Puts messages into the outbox; a tag that its thread has already stays as it is. */
export function write(org: number, news: readonly Message[]): readonly Part[] {
  return Array.from(
    pages(news),
    (some) => sql`
      insert into messages (org, thread, repo, number, tag, occasion, body, whom, at)
      select ${org}::bigint, * from unnest(
        ${some.map(({ thread }) => threadKey(thread))}::text[],
        ${some.map(({ thread }) => thread.repo.id)}::bigint[],
        ${some.map(({ thread }) => thread.number)}::bigint[],
        ${some.map(({ tag }) => stored(tag))}::text[],
        ${some.map(({ occasion }) => stored(occasion))}::text[],
        ${some.map(({ body }) => stored(body))}::text[],
        ${some.map(({ answers }) => (answers ? stored(answers.person) : null))}::text[],
        ${some.map(({ answers }) => answers?.at ?? null)}::text[])
      on conflict (org, thread, tag) do nothing`,
  );
}

type Row = Omit<Schema["messages"], "seq" | "gone"> & Placed & { readonly gone: boolean };

interface Placed {
  readonly repo: number;
  readonly number: number;
  readonly owner: string | null;
  readonly name: string | null;
  readonly private: boolean | null;
}

function rememberedIn(row: Row): Remembered {
  return {
    thread: threadIn(row),
    tag: unstored(row.tag),
    body: unstored(row.body),
    occasion: unstored(row.occasion),
    ...(row.comment !== null && { comment: row.comment }),
    ...(row.posted !== null && { posted: unstored(row.posted) }),
    ...(row.meaning !== null && { meaning: unstored(row.meaning) }),
    ...(row.gone && { gone: true as const }),
    ...(row.whom !== null &&
      row.at !== null && { answers: { person: unstored(row.whom) as PersonId, at: row.at } }),
  };
}

/** A thread of a row, with its repository's names as last seen. */
export function threadIn({ repo: id, number, owner, name, ...row }: Placed): ThreadRef {
  const repo = repoIn({ id, owner: owner ?? "", name: name ?? "", private: row.private });
  return { repo, number };
}

function placeOf(thread: ThreadKey): { readonly repo: number; readonly number: number } {
  const [, repo, number] = /^thread:(\d+)\/(\d+)$/.exec(thread) ?? [];
  if (!repo || !number) throw new Error(`no thread has the key ${JSON.stringify(thread)}`);
  return { repo: Number(repo), number: Number(number) };
}

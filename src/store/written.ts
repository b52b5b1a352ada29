import { sql } from "kysely";
import type { ThreadRef } from "../core/place.ts";
import type { Refusal } from "../core/refusal.ts";
import type { Database } from "./connect.ts";
import { threadIn } from "./messages.ts";
import { locate } from "./people.ts";
import { stored, unstored } from "./text.ts";
import { together } from "./together.ts";

/** An issue that Waymark opened, and the body it gave it last. */
interface OwnIssue {
  readonly thread: ThreadRef;
  readonly posted: string;
}

export interface Writings {
  /** What we wrote last under each of these tags; a tag never written is absent. */
  written(org: number, tags: readonly string[]): Promise<Record<string, string>>;
  /** Something that is no issue (a check run) reads so now. */
  wrote(org: number, tag: string, text: string): Promise<void>;
  /** The issue that we opened under a tag. */
  issueTagged(org: number, tag: string): Promise<OwnIssue | undefined>;
  /** What GitHub would not do when it was asked last, by place. */
  refusals(org: number): Promise<Record<string, Refusal>>;
  refuse(org: number, place: string, refusal: Refusal): Promise<void>;
  /** GitHub did it after all. */
  allow(org: number, places: readonly string[]): Promise<void>;
  /** The issue or pull request with this tag is this one, and reads so. */
  wroteThread(org: number, tag: string, thread: ThreadRef, body: string): Promise<void>;
}

export function writings(db: Database): Writings {
  return {
    async written(org, tags) {
      if (tags.length === 0) return {};
      const rows = await db
        .selectFrom("written")
        .select(["tag", "posted"])
        .where("org", "=", org)
        .where(sql<boolean>`tag = any(${tags.map(stored)}::text[])`)
        .execute();
      return Object.fromEntries(rows.map(({ tag, posted }) => [unstored(tag), unstored(posted)]));
    },
    async wrote(org, tag, text) {
      await save(db, org, tag, { ...NOWHERE, posted: text }).execute();
    },
    async issueTagged(org, tag) {
      const row = await db
        .selectFrom("written")
        .leftJoin("repositories", (join) =>
          join
            .onRef("repositories.org", "=", "written.org")
            .onRef("repositories.id", "=", "written.repo"),
        )
        .select(["written.repo", "written.number", "written.posted"])
        .select(["repositories.owner", "repositories.name", "repositories.private"])
        .where("written.org", "=", org)
        .where("written.tag", "=", stored(tag))
        .executeTakeFirst();
      if (!row || row.repo === null || row.number === null) return undefined;
      const { repo, number, posted, ...place } = row;
      return { thread: threadIn({ ...place, repo, number }), posted: unstored(posted) };
    },
    async refusals(org) {
      const rows = await db
        .selectFrom("written")
        .select(["tag", "posted"])
        .where("org", "=", org)
        .where("tag", "like", `${REFUSED}%`)
        .execute();
      return Object.fromEntries(
        rows.map(({ tag, posted }) => [
          unstored(tag).slice(REFUSED.length),
          JSON.parse(unstored(posted)) as Refusal,
        ]),
      );
    },
    async refuse(org, place, refusal) {
      const posted = JSON.stringify(refusal);
      await save(db, org, REFUSED + place, { ...NOWHERE, posted }).execute();
    },
    async allow(org, places) {
      if (places.length === 0) return;
      const tags = places.map((place) => stored(REFUSED + place));
      await db
        .deleteFrom("written")
        .where("org", "=", org)
        .where(sql<boolean>`tag = any(${tags}::text[])`)
        .execute();
    },
    async wroteThread(org, tag, { repo, number }, body) {
      const seen = new Date().toISOString();
      await together(db, [
        locate(org, [{ ...repo, seen }]),
        [save(db, org, tag, { repo: repo.id, number, posted: body })],
      ]);
    },
  };
}

const REFUSED = "refused/";
const NOWHERE = { repo: null, number: null };

interface Writing {
  readonly repo: number | null;
  readonly number: number | null;
  readonly posted: string;
}

function save(db: Database, org: number, tag: string, writing: Writing) {
  const now = { ...writing, posted: stored(writing.posted) };
  return db
    .insertInto("written")
    .values({ org, tag: stored(tag), ...now })
    .onConflict((conflict) => conflict.columns(["org", "tag"]).doUpdateSet(now));
}

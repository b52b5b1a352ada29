import { sql } from "kysely";
import type { Person, PersonId } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { pages } from "./pages.ts";
import type { Schema } from "./schema.ts";
import { stored, unstored } from "./text.ts";

export interface People {
  /** Logins as last seen; people never seen are absent. */
  logins(org: number, ids: readonly PersonId[]): Promise<Record<PersonId, string>>;
  repository(org: number, id: number): Promise<Repo | undefined>;
  /** Repositories that not everybody may see, as last seen. */
  privateRepositories(org: number): Promise<readonly Repo[]>;
}

export function people(db: Database): People {
  return {
    async logins(org, ids) {
      if (ids.length === 0) return {};
      const rows = await db
        .selectFrom("people")
        .select(["id", "login"])
        .where("org", "=", org)
        .where(sql<boolean>`id = any(${ids.map(stored)}::text[])`)
        .execute();
      return Object.fromEntries(rows.map(({ id, login }) => [unstored(id), unstored(login)]));
    },
    async repository(org, id) {
      const row = await places(db, org).where("id", "=", id).executeTakeFirst();
      return row && repoIn(row);
    },
    async privateRepositories(org) {
      const rows = await places(db, org).where("private", "=", true).orderBy("id").execute();
      return rows.map(repoIn);
    },
  };
}

function places(db: Database, org: number) {
  return db
    .selectFrom("repositories")
    .select(["id", "owner", "name", "private"])
    .where("org", "=", org);
}

/** A repository as a row tells it. */
export function repoIn(
  row: Omit<Schema["repositories"], "org" | "private" | "seen"> & Secrecy,
): Repo {
  const { id, owner, name } = row;
  const place = { id, owner: unstored(owner), name: unstored(name) };
  return row.private ? { ...place, private: true } : place;
}

interface Secrecy {
  readonly private: boolean | null;
}

/** Remembers logins as of a moment; a later sight is never replaced by an earlier one. */
export async function meet(
  db: Database,
  org: number,
  seen: Instant,
  persons: readonly Person[],
): Promise<void> {
  const once = [...new Map(persons.map((person) => [person.id, person])).values()];
  const rows = once.map(({ id, login }) => ({ id: stored(id), login: stored(login) }));
  for (const some of pages(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))))
    await db
      .insertInto("people")
      .columns(["org", "id", "login", "seen"])
      .expression(
        sql`select ${org}::bigint, id, login, ${seen}::text from unnest(
          ${some.map(({ id }) => id)}::text[],
          ${some.map(({ login }) => login)}::text[]) as persons (id, login)`,
      )
      .onConflict((conflict) =>
        conflict
          .columns(["org", "id"])
          .doUpdateSet((is) => ({ login: is.ref("excluded.login"), seen: is.ref("excluded.seen") }))
          .whereRef("people.seen", "<=", "excluded.seen"),
      )
      .execute();
}

/** Remembers what repositories were called at a moment, and whether they were private; a later sight stays. */
export async function locate(
  db: Database,
  org: number,
  seen: Instant,
  repos: readonly Repo[],
): Promise<void> {
  if (repos.length === 0) return;
  await db
    .insertInto("repositories")
    .values(rowsOf(org, repos).map((row) => ({ ...row, seen })))
    .onConflict((conflict) =>
      conflict
        .columns(["org", "id"])
        .doUpdateSet((is) => ({
          owner: is.ref("excluded.owner"),
          name: is.ref("excluded.name"),
          private: is.ref("excluded.private"),
          seen: is.ref("excluded.seen"),
        }))
        .whereRef("repositories.seen", "<=", "excluded.seen"),
    )
    .execute();
}

/** Remembers repositories not known yet: what is said may stand on something that happened long ago. */
export async function mention(db: Database, org: number, repos: readonly Repo[]): Promise<void> {
  if (repos.length === 0) return;
  await db
    .insertInto("repositories")
    .values(rowsOf(org, repos))
    .onConflict((conflict) => conflict.columns(["org", "id"]).doNothing())
    .execute();
}

function rowsOf(org: number, repos: readonly Repo[]) {
  const once = [...new Map(repos.map((repo) => [repo.id, repo])).values()];
  return once
    .toSorted((a, b) => a.id - b.id)
    .map(({ id, owner, name, private: secret = false }) => ({
      org,
      id,
      owner: stored(owner),
      name: stored(name),
      private: secret,
    }));
}

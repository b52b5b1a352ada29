import { sql } from "kysely";
import type { Person, PersonId } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { pages } from "./pages.ts";
import type { Schema } from "./schema.ts";
import { stored, unstored } from "./text.ts";
import type { Part } from "./together.ts";

export interface People {
  /** Logins as last seen; people never seen are absent. */
  logins(org: number, ids: readonly PersonId[]): Promise<Record<PersonId, string>>;
  /** Whose login it is, by who was seen last with it; in any case. */
  personCalled(org: number, login: string): Promise<PersonId | undefined>;
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
    async personCalled(org, login) {
      const row = await db
        .selectFrom("people")
        .select("id")
        .where("org", "=", org)
        .where(sql<boolean>`lower(login) = ${stored(login.toLowerCase())}`)
        .orderBy("seen", "desc")
        .limit(1)
        .executeTakeFirst();
      return row && (unstored(row.id) as PersonId);
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

/** Somebody or something as they were at a moment. */
export type Sight<T> = T & { readonly seen: Instant };

/** Remembers logins as of a moment; a later sight is never replaced by an earlier one. */
export function meet(org: number, sights: readonly Sight<Person>[]): readonly Part[] {
  const rows = lastSeen(sights)
    .map(({ id, login, seen }) => ({ id: stored(id), login: stored(login), seen }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Array.from(
    pages(rows),
    (some) => sql`
      insert into people (org, id, login, seen)
      select ${org}::bigint, * from unnest(
        ${some.map(({ id }) => id)}::text[],
        ${some.map(({ login }) => login)}::text[],
        ${some.map(({ seen }) => seen)}::text[])
      on conflict (org, id) do update set login = excluded.login, seen = excluded.seen
      where people.seen <= excluded.seen`,
  );
}

/** Remembers what repositories were called at a moment, and whether they were private; a later sight stays. */
export function locate(org: number, sights: readonly Sight<Repo>[]): readonly Part[] {
  return Array.from(
    pages(lastSeen(sights).toSorted((a, b) => a.id - b.id)),
    (some) => sql`
      insert into repositories (org, id, owner, name, private, seen)
      select ${org}::bigint, * from ${placesIn(some)}
      on conflict (org, id) do update set owner = excluded.owner, name = excluded.name,
        private = excluded.private, seen = excluded.seen
      where repositories.seen <= excluded.seen`,
  );
}

/** Remembers repositories not known yet: what is said may stand on something that happened long ago. */
export function mention(org: number, repos: readonly Repo[]): readonly Part[] {
  const once = [...new Map(repos.map((repo) => [repo.id, { ...repo, seen: "" }])).values()];
  return Array.from(
    pages(once.toSorted((a, b) => a.id - b.id)),
    (some) => sql`
      insert into repositories (org, id, owner, name, private, seen)
      select ${org}::bigint, * from ${placesIn(some)}
      on conflict (org, id) do nothing`,
  );
}

function placesIn(repos: readonly Sight<Repo>[]) {
  return sql`unnest(
    ${repos.map(({ id }) => id)}::bigint[],
    ${repos.map(({ owner }) => stored(owner))}::text[],
    ${repos.map(({ name }) => stored(name))}::text[],
    ${repos.map((repo) => repo.private === true)}::boolean[],
    ${repos.map(({ seen }) => seen)}::text[])`;
}

/** Each once, as it was seen last; of two sights at one moment the second counts. */
function lastSeen<T extends { readonly id: unknown }>(
  sights: readonly Sight<T>[],
): readonly Sight<T>[] {
  const last = new Map<unknown, Sight<T>>();
  for (const sight of sights)
    if ((last.get(sight.id)?.seen ?? "") <= sight.seen) last.set(sight.id, sight);
  return [...last.values()];
}

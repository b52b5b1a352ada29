import { sql } from "kysely";
import type { Person, PersonId } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { stored, unstored } from "./text.ts";

export interface People {
  /** Logins as last seen; people never seen are absent. */
  logins(org: number, ids: readonly PersonId[]): Promise<Record<PersonId, string>>;
  /** Whoever was seen with this login last, in any case. */
  personByLogin(org: number, login: string): Promise<Person | undefined>;
  repository(org: number, id: number): Promise<Repo | undefined>;
}

export function people(db: Database): People {
  return {
    async logins(org, ids) {
      if (ids.length === 0) return {};
      const rows = await db
        .selectFrom("people")
        .select(["id", "login"])
        .where("org", "=", org)
        .where("id", "in", ids.map(stored))
        .execute();
      return Object.fromEntries(rows.map(({ id, login }) => [unstored(id), unstored(login)]));
    },
    async personByLogin(org, login) {
      const row = await db
        .selectFrom("people")
        .select(["id", "login"])
        .where("org", "=", org)
        .where(sql<boolean>`lower(login) = lower(${stored(login)})`)
        .orderBy("seen", "desc")
        .limit(1)
        .executeTakeFirst();
      return row && { id: unstored(row.id) as PersonId, login: unstored(row.login) };
    },
    async repository(org, id) {
      const row = await db
        .selectFrom("repositories")
        .select(["id", "owner", "name"])
        .where("org", "=", org)
        .where("id", "=", id)
        .executeTakeFirst();
      return row && { id: row.id, owner: unstored(row.owner), name: unstored(row.name) };
    },
  };
}

/** Remembers logins as of a moment; a later sight is never replaced by an earlier one. */
export async function meet(
  db: Database,
  org: number,
  seen: Instant,
  persons: readonly Person[],
): Promise<void> {
  const once = new Map(persons.map((person) => [person.id, person]));
  if (once.size === 0) return;
  const rows = [...once.values()].map(({ id, login }) => ({
    org,
    id: stored(id),
    login: stored(login),
    seen,
  }));
  await db
    .insertInto("people")
    .values(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    .onConflict((conflict) =>
      conflict
        .columns(["org", "id"])
        .doUpdateSet((is) => ({ login: is.ref("excluded.login"), seen: is.ref("excluded.seen") }))
        .whereRef("people.seen", "<=", "excluded.seen"),
    )
    .execute();
}

/** Remembers what repositories are called now. */
export async function locate(db: Database, org: number, repos: readonly Repo[]): Promise<void> {
  const once = new Map(repos.map((repo) => [repo.id, repo]));
  if (once.size === 0) return;
  const rows = [...once.values()].map(({ id, owner, name }) => ({
    org,
    id,
    owner: stored(owner),
    name: stored(name),
  }));
  await db
    .insertInto("repositories")
    .values(rows.toSorted((a, b) => a.id - b.id))
    .onConflict((conflict) =>
      conflict.columns(["org", "id"]).doUpdateSet((is) => ({
        owner: is.ref("excluded.owner"),
        name: is.ref("excluded.name"),
      })),
    )
    .execute();
}

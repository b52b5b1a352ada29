import type { Person } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { Store } from "../store/store.ts";
import { unstored } from "../store/text.ts";
import type { Replayed, Seen } from "./replay.ts";

/** People and repositories, as they were called last. */
export interface Names {
  readonly people: readonly Seen<Person>[];
  readonly repositories: readonly Seen<Repo>[];
}

/** Those whose names, as remembered, are not those that the deliveries told last. */
export async function differingNames(
  org: number,
  { people, repositories }: Replayed,
  { db }: Pick<Store, "db">,
): Promise<Names> {
  const remembered = await db
    .selectFrom("people")
    .select(["id", "login", "seen"])
    .where("org", "=", org)
    .execute();
  const known = new Map(remembered.map((row) => [unstored(row.id), row]));
  const located = await db.selectFrom("repositories").selectAll().where("org", "=", org).execute();
  const places = new Map(located.map((row) => [row.id, row]));
  return {
    people: [...people.values()].filter(({ id, login, seen }) => {
      const row = known.get(id);
      const isSame = row && unstored(row.login) === login && row.seen === seen;
      // We can have read since what no delivery tells.
      return !isSame && !(row && row.seen > seen);
    }),
    repositories: [...repositories.values()].filter(({ id, owner, name, seen }) => {
      const place = places.get(id);
      const isSame = place && unstored(place.owner) === owner && unstored(place.name) === name;
      return !isSame && !(place && place.seen > seen);
    }),
  };
}

/** The same in words, one by one. */
export function called({ people, repositories }: Names): readonly string[] {
  return [...people.map(({ id }) => id), ...repositories.map(({ id }) => `repository ${id}`)];
}

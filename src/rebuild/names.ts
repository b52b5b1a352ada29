import type { Store } from "../store/store.ts";
import { unstored } from "../store/text.ts";
import type { Replayed } from "./replay.ts";

/** People and repositories whose names, as remembered, are not those that the deliveries told last. */
export async function differingNames(
  org: number,
  { people, repositories }: Replayed,
  { db }: Pick<Store, "db">,
): Promise<readonly string[]> {
  const remembered = await db
    .selectFrom("people")
    .select(["id", "login", "seen"])
    .where("org", "=", org)
    .execute();
  const logins = new Map(
    remembered.map(({ id, login, seen }) => [unstored(id), `${unstored(login)} ${seen}`]),
  );
  const located = await db.selectFrom("repositories").selectAll().where("org", "=", org).execute();
  const places = new Map(located.map((row) => [row.id, row]));
  return [
    ...[...people.values()].flatMap(({ id, login, seen }) =>
      logins.get(id) === `${login} ${seen}` ? [] : id,
    ),
    ...[...repositories.values()].flatMap(({ id, owner, name, seen }) => {
      const place = places.get(id);
      const isSame = place && unstored(place.owner) === owner && unstored(place.name) === name;
      // We can have read since what no delivery tells.
      return isSame || (place && place.seen > seen) ? [] : `repository ${id}`;
    }),
  ];
}

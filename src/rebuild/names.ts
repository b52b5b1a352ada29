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
  const places = new Map(
    located.map(({ id, owner, name }) => [id, `${unstored(owner)}/${unstored(name)}`]),
  );
  return [
    ...[...people.values()].flatMap(({ id, login, seen }) =>
      logins.get(id) === `${login} ${seen}` ? [] : id,
    ),
    ...[...repositories.values()].flatMap(({ id, owner, name }) =>
      places.get(id) === `${owner}/${name}` ? [] : `repository ${id}`,
    ),
  ];
}

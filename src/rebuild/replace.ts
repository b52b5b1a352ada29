import type { Store } from "../store/store.ts";
import { stored } from "../store/text.ts";
import type { Difference } from "./compare.ts";
import type { Replayed } from "./replay.ts";

/** Makes the ledger and the names in it what the deliveries tell. Conclusions stay. */
export async function replace(
  org: number,
  { missing, surplus, changed }: Difference,
  { people, repositories }: Replayed,
  store: Pick<Store, "commit" | "db">,
): Promise<void> {
  await forget(
    org,
    [...surplus, ...changed].map(({ id }) => stored(id)),
    store,
  );
  await store.commit(org, { facts: [...missing, ...changed] });
  for (const { seen, ...person } of people.values())
    await store.commit(org, { people: [person], seen });
  for (const { seen, ...repo } of repositories.values())
    await store.commit(org, { repositories: [repo], seen });
}

async function forget(
  org: number,
  ids: readonly string[],
  { db }: Pick<Store, "db">,
): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("fact_keys").where("org", "=", org).where("fact", "in", ids).execute();
    await trx.deleteFrom("facts").where("org", "=", org).where("id", "in", ids).execute();
  });
}

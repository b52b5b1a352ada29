import { forget } from "../store/facts.ts";
import type { Store } from "../store/store.ts";
import type { Difference } from "./compare.ts";
import type { Replayed } from "./replay.ts";

/** Makes the ledger, the names in it and what pages show of it what the deliveries tell. Conclusions stay. */
export async function replace(
  org: number,
  { missing, surplus, changed }: Difference,
  { people, repositories }: Replayed,
  store: Pick<Store, "besideAnew" | "commit" | "db">,
): Promise<void> {
  await forget(store.db, org, [...surplus, ...changed]);
  await store.commit(org, { facts: [...missing, ...changed] });
  for (const { seen, ...person } of people.values())
    await store.commit(org, { people: [person], seen });
  for (const { seen, ...repo } of repositories.values())
    await store.commit(org, { repositories: [repo], seen });
  await store.besideAnew(org, true);
}

import { forget } from "../store/facts.ts";
import type { Store } from "../store/store.ts";
import type { Difference } from "../store/compare.ts";
import type { Names } from "./names.ts";

/** Makes the ledger, the names in it and what is kept beside it what the deliveries tell. Conclusions stay. */
export async function replace(
  org: number,
  { facts }: Pick<Difference, "facts">,
  { people, repositories }: Names,
  store: Pick<Store, "besideAnew" | "commit" | "db" | "deedsAnew" | "sumsAnew">,
): Promise<void> {
  for (const how of ["surplus", "changed"] as const)
    for await (const some of facts(how, "ledger")) await forget(store.db, org, some);
  for (const how of ["missing", "changed"] as const)
    for await (const some of facts(how, "told")) await store.commit(org, { facts: some });
  for (const [seen, some] of Map.groupBy(people, (one) => one.seen))
    await store.commit(org, { people: some, seen });
  for (const [seen, some] of Map.groupBy(repositories, (one) => one.seen))
    await store.commit(org, { repositories: some, seen });
  await store.besideAnew(org, true);
  await store.deedsAnew(org, true);
  await store.sumsAnew(org, true);
}

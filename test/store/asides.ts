import type { Store } from "../../src/store/store.ts";
import { unstored } from "../../src/store/text.ts";

interface SetAside {
  readonly id: string;
  readonly name: string;
  readonly problem: string;
}

/** The deliveries that were set aside, in the order they came. */
export async function asides({ db }: Store): Promise<readonly SetAside[]> {
  const rows = await db
    .selectFrom("deliveries")
    .select(["id", "name", "problem"])
    .where("state", "=", "aside")
    .orderBy("seq")
    .execute();
  return rows.map(({ problem, ...row }) => ({ ...row, problem: unstored(problem ?? "") }));
}

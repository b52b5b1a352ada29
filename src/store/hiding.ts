import { unnamedBy } from "../core/ledger/naming.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";

/** Who would rather not be named. */
export interface Hiding {
  hidden(org: number): Promise<ReadonlySet<PersonId>>;
}

export function hiding(db: Database): Hiding {
  return {
    async hidden(org) {
      const rows = await db
        .selectFrom("fact_keys")
        .innerJoin("facts", (join) =>
          join.onRef("facts.org", "=", "fact_keys.org").onRef("facts.id", "=", "fact_keys.fact"),
        )
        .select(["body", "seq"])
        .where("fact_keys.org", "=", org)
        .where("key", ">", "hides:")
        .where("key", "<", "hides;")
        .execute();
      return unnamedBy(rows.map(factIn));
    },
  };
}

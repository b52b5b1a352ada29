import type { Fact } from "../core/fact.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";

/** Which awards people want to be public as signed badges. */
export interface Claims {
  /** Everything that is known of what anybody claimed, and took back. */
  claims(org: number): Promise<readonly Fact[]>;
}

export function claims(db: Database): Claims {
  return {
    async claims(org) {
      const rows = await db
        .selectFrom("fact_keys")
        .innerJoin("facts", (join) =>
          join.onRef("facts.org", "=", "fact_keys.org").onRef("facts.id", "=", "fact_keys.fact"),
        )
        .select(["body", "seq"])
        .where("fact_keys.org", "=", org)
        .where("key", ">", "claims:")
        .where("key", "<", "claims;")
        .execute();
      return rows.map(factIn);
    },
  };
}

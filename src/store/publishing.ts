import { sql } from "kysely";
import { publishedBy, publishingKeys } from "../core/ledger/publishing.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { factIn, keyedRows } from "./fact-rows.ts";
import { stored } from "./text.ts";

/** About whom there may be a page. */
export interface Publishing {
  /** Those of some people who say so. */
  published(org: number, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
}

export function publishing(db: Database): Publishing {
  return {
    async published(org, people) {
      if (people.length === 0) return new Set();
      const keys = people.flatMap(publishingKeys).map(stored);
      const rows = await keyedRows(org, db)
        .where(sql<boolean>`key = any(${keys}::text[])`)
        .execute();
      return publishedBy(rows.map(factIn));
    },
  };
}

import { unnamedBy } from "../core/ledger/naming.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { factsUnder } from "./fact-rows.ts";

/** Who would rather not be named. */
export interface Hiding {
  hidden(org: number): Promise<ReadonlySet<PersonId>>;
}

export function hiding(db: Database): Hiding {
  return { hidden: async (org) => unnamedBy(await factsUnder("hides", org, db)) };
}

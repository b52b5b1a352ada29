import type { Fact } from "../core/fact.ts";
import type { Database } from "./connect.ts";
import { factsUnder } from "./fact-rows.ts";

/** Which awards people want to be public as signed badges. */
export interface Claims {
  /** Everything that is known of what anybody claimed, and took back. */
  claims(org: number): Promise<readonly Fact[]>;
}

export function claims(db: Database): Claims {
  return { claims: (org) => factsUnder("claims", org, db) };
}

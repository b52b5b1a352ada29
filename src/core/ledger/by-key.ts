import { about, type Fact } from "../fact.ts";
import type { LedgerKey } from "./key.ts";

/** Facts at hand, by what they are about. */
export type Keyed = ReadonlyMap<LedgerKey, readonly Fact[]>;

/** The same, wherever they are until somebody asks. */
export type ByKey = Pick<Keyed, "get" | "keys">;

/** Groups facts by what they are about. */
export function byKey(facts: readonly Fact[]): Keyed {
  const found = new Map<LedgerKey, Fact[]>();
  for (const fact of facts)
    for (const key of about(fact)) {
      const there = found.get(key);
      if (there) there.push(fact);
      else found.set(key, [fact]);
    }
  return found;
}

import type { Fact } from "../../src/core/fact.ts";
import { ordered } from "../../src/core/fact/order.ts";
import type { ByKey } from "../../src/core/ledger/by-key.ts";

/** Every fact that is filed somewhere, in order and once. */
export function allFiled(facts: ByKey): readonly Fact[] {
  return ordered([...facts.keys()].flatMap((key) => facts.get(key) ?? []));
}

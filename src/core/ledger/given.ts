import type { FactOf } from "../fact.ts";
import type { Instant } from "../time.ts";
import type { Facts } from "./ledger.ts";

/** The `/approve`s among the facts about a request since a moment, without those whose givers took them back. */
export function approvalsIn(facts: Facts, since: Instant): readonly FactOf<"commanded">[] {
  let given: readonly FactOf<"commanded">[] = [];
  for (const fact of facts.of("commanded")) {
    if (fact.at < since) continue;
    if (fact.name === "approve") given = [...given, fact];
    if (fact.name === "withdraw") given = given.filter(({ by }) => by !== fact.by);
  }
  return given;
}

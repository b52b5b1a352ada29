import type { FactOf } from "../fact.ts";
import type { Instant } from "../time.ts";
import type { Facts } from "./ledger.ts";

const APPROVING: readonly string[] = ["approve", "agree"];

/** Whether a command says yes: whoever is asked to agree may write that. */
export function isApproval(name: string): boolean {
  return APPROVING.includes(name);
}

/** The `/confirm`s among the facts about an issue of ours, without those whose givers took them back. */
export function confirmsIn(facts: Facts): readonly FactOf<"commanded">[] {
  let given: readonly FactOf<"commanded">[] = [];
  for (const fact of facts.of("commanded")) {
    if (fact.name === "confirm") given = [...given, fact];
    if (fact.name === "withdraw") given = given.filter(({ by }) => by !== fact.by);
  }
  return given;
}

/** The `/approve`s and `/agree`s among the facts about a request since a moment, without those whose givers took them back. */
export function approvalsIn(facts: Facts, since: Instant): readonly FactOf<"commanded">[] {
  let given: readonly FactOf<"commanded">[] = [];
  for (const fact of facts.of("commanded")) {
    if (fact.at < since) continue;
    if (isApproval(fact.name)) given = [...given, fact];
    if (fact.name === "withdraw") given = given.filter(({ by }) => by !== fact.by);
  }
  return given;
}

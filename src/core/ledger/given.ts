import { isHeldBack } from "../../commands/held-back.ts";
import type { FactOf } from "../fact.ts";
import type { Instant } from "../time.ts";
import type { Facts } from "./ledger.ts";

type Commanded = FactOf<"commanded">;

const APPROVING: readonly string[] = ["approve", "agree"];

/** Whether a command says yes: whoever is asked to agree may write that. */
export function isApproval(name: string): boolean {
  return APPROVING.includes(name);
}

/** The `/confirm`s among the facts about an issue of ours, without those whose givers took them back. */
export function confirmsIn(facts: Facts): readonly Commanded[] {
  return standing(facts.of("commanded"), (name) => name === "confirm");
}

/** The `/approve`s and `/agree`s among the facts about a request since a moment, without those whose givers took them back. */
export function approvalsIn(facts: Facts, since: Instant): readonly Commanded[] {
  const said = facts.of("commanded").filter(({ at }) => at >= since);
  return standing(said, isApproval);
}

/** Of what people wrote, in its order, whatever says yes and was not taken back. */
function standing(
  said: readonly Commanded[],
  isYes: (name: string) => boolean,
): readonly Commanded[] {
  let given: readonly Commanded[] = [];
  for (const fact of said) {
    if (isYes(fact.name) && !isHeldBack(fact.argument)) given = [...given, fact];
    if (fact.name === "withdraw") given = given.filter(({ by }) => by !== fact.by);
  }
  return given;
}

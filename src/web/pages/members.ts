import { type Fact, type FactKind } from "../../core/fact.ts";
import { memberships } from "../../core/ledger/memberships.ts";
import { counted } from "../../core/text.ts";
import type { Shown } from "./shown.ts";

const BELONGING: readonly FactKind[] = ["joined", "left", "commanded"];

/** How many people belong to a community now: `12 members`. */
export function memberCount(community: string, shown: Shown): string {
  const facts = shown.facts.filter(isAboutBelonging);
  const { size } = memberships(facts, community);
  return size === 0 ? "No members" : counted(size, "member");
}

/** Most of a ledger is not; folding only this part keeps a page quick. */
function isAboutBelonging(fact: Fact): boolean {
  return BELONGING.includes(fact.kind);
}

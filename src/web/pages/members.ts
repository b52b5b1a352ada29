import { members } from "../../core/ledger/memberships.ts";
import { counted } from "../../core/text.ts";
import { type Shown, worldShown } from "./shown.ts";

/** How many people belong to a community now: `12 members`. */
export function memberCount(community: string, shown: Shown): string {
  const { size } = members(community, worldShown(shown));
  return size === 0 ? "No members" : counted(size, "member");
}

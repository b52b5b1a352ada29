import { counted } from "../../core/text.ts";
import type { Shown } from "./shown.ts";

/** How many people belong to a community now: `12 members`. */
export function memberCount(community: string, { members }: Shown): string {
  const size = members.get(community) ?? 0;
  return size === 0 ? "No members" : counted(size, "member");
}

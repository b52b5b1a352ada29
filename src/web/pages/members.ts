import type { Shown } from "../../words/shown.ts";
import type { View } from "./view.ts";

/** How many people belong to a community now: `12 members`. */
export function memberCount(community: string, { members, say }: View): Shown {
  const count = members.get(community) ?? 0;
  return count === 0 ? say("pages-members-none") : say("pages-members", { count });
}

import type { Community } from "../../definitions/types.ts";
import type { Shown } from "../../words/shown.ts";
import { sleeps } from "../../directory/next-meeting.ts";
import type { View } from "./view.ts";

/** How many people belong to a community now: `12 members`. */
export function memberCount(id: string, community: Community, { members, say }: View): Shown {
  const count = members.get(id) ?? 0;
  if (count > 0) return say("pages-members", { count });
  return say(sleeps(community) ? "pages-members-gone" : "pages-members-none");
}

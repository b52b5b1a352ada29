import type { Community } from "../definitions/types.ts";

/** A community that nobody leads is still forming: an active one has a lead. */
export function ledOrForming(community: Community): Community {
  if (community.leads?.length) return community;
  const { name, ...rest } = community;
  return { name, status: "forming", ...rest };
}

import { withoutOptIn } from "../definitions/opt-in.ts";
import type { Community } from "../definitions/types.ts";

/** What a description says of the community: that Waymark manages the team is none of it. */
export function purposeOf(description: string | undefined): Pick<Community, "purpose"> {
  if (description === undefined) return {};
  const said = withoutOptIn(description);
  if (said === description) return { purpose: description };
  return /\p{L}/u.test(said) ? { purpose: said.trim() } : {};
}

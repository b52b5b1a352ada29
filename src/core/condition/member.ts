import type { MemberCondition } from "../../definitions/types.ts";
import { dayOf, longDay } from "../dates.ts";
import { standingIn } from "../ledger/memberships.ts";
import { lengthOf, shift } from "../time.ts";
import type { Predicate } from "./situation.ts";

export const member: Predicate<MemberCondition> = {
  print: (wanted) => `a member for ${wanted.for}`,
  reason: (wanted, { world, subject, around }) => {
    const joined = around.communities
      .flatMap((id) => standingIn(id, subject, world).since ?? [])
      .toSorted((a, b) => a.at.localeCompare(b.at))[0];
    if (!joined) return { holds: false, says: `not a member yet (asked: for ${wanted.for})` };
    const due = shift(joined.at, lengthOf(wanted.for));
    const says = `a member since ${longDay(dayOf(joined.at, world))} (asked: for ${wanted.for})`;
    return { holds: world.now >= due, says, due, evidence: [joined.id] };
  },
};

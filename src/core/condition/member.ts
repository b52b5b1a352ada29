import type { MemberCondition } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { dayOf } from "../dates.ts";
import { standingIn } from "../ledger/memberships.ts";
import { lengthOf, shift } from "../time.ts";
import { lengthWords } from "./length.ts";
import type { Predicate } from "./situation.ts";

export const member: Predicate<MemberCondition> = {
  print: (wanted, _, voice) =>
    conditions(voice)("conditions-member-asked", { length: lengthWords(wanted.for, voice) }),
  reason: (wanted, { world, subject, around, voice }) => {
    const say = conditions(voice);
    const length = () => lengthWords(wanted.for, voice);
    const joined = around.communities
      .flatMap((id) => standingIn(id, subject, world).since ?? [])
      .toSorted((a, b) => a.at.localeCompare(b.at))[0];
    if (!joined)
      return { holds: false, says: () => say("conditions-member-not-yet", { length: length() }) };
    const due = shift(joined.at, lengthOf(wanted.for));
    const day = () => longDay(dayOf(joined.at, world), voice);
    const says = () => say("conditions-member", { day: day(), length: length() });
    return { holds: world.now >= due, says, due, evidence: [joined.id] };
  },
};

import type { AccompaniedCondition } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { asText } from "../../words/shown.ts";
import { dayOf } from "../dates.ts";
import { togetherSince } from "../ledger/mentorships.ts";
import { lengthOf, shift } from "../time.ts";
import { lengthWords } from "./length.ts";
import type { Predicate } from "./situation.ts";

/** Somebody has had the same mentor for some time. */
export const accompanied: Predicate<AccompaniedCondition> = {
  print: ({ in: id, for: length }, { mentorships }, voice) =>
    conditions(voice)("conditions-accompanied-asked", {
      length: lengthWords(length, voice),
      program: asText(mentorships[id]?.name ?? id),
    }),
  reason: ({ in: id, for: length }, { definitions, subject, world, voice }) => {
    const say = conditions(voice);
    const program = asText(definitions.mentorships[id]?.name ?? id);
    const first = togetherSince({ id }, subject, world);
    if (!first)
      return { holds: false, says: () => say("conditions-accompanied-by-nobody", { program }) };
    const due = shift(first.at, lengthOf(length));
    const says = () =>
      say("conditions-accompanied", {
        length: lengthWords(length, voice),
        program,
        day: longDay(dayOf(first.at, world), voice),
      });
    return { holds: world.now >= due, says, due, evidence: [first.id] };
  },
};

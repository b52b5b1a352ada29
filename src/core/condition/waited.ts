import { longDay } from "../../words/calendar.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { dayOf } from "../dates.ts";
import { later } from "../pauses.ts";
import { lengthOf } from "../time.ts";
import { lengthWords } from "./length.ts";
import type { Predicate } from "./situation.ts";

export const waited: Predicate<string> = {
  print: (text, _, voice) =>
    conditions(voice)("conditions-waited-asked", { length: lengthWords(text, voice) }),
  reason: (text, { world, since, subject, voice }) => {
    const due = later(since, lengthOf(text), subject, world);
    const says = () =>
      conditions(voice)("conditions-waited", {
        length: lengthWords(text, voice),
        day: longDay(dayOf(since, world), voice),
      });
    return { holds: world.now >= due, says, due };
  },
};

import { dayOf, longDay } from "../dates.ts";
import { later } from "../pauses.ts";
import { lengthOf } from "../time.ts";
import type { Predicate } from "./situation.ts";

export const waited: Predicate<string> = {
  print: (length) => `${length} gone by`,
  reason: (text, { world, since, subject }) => {
    const due = later(since, lengthOf(text), subject, world);
    return { holds: world.now >= due, says: `${text} from ${longDay(dayOf(since, world))}`, due };
  },
};

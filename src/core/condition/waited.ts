import { lengthOf, shift } from "../time.ts";
import type { Predicate } from "./situation.ts";

export const waited: Predicate<string> = {
  print: (length) => `${length} gone by`,
  reason: (text, { world, since }) => {
    const due = shift(since, lengthOf(text));
    return { holds: world.now >= due, says: `${text} from ${since.slice(0, 10)}`, due };
  },
};

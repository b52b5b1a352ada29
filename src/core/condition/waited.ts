import { duration, shift } from "../time.ts";
import type { Predicate } from "./situation.ts";

export const waited: Predicate<string> = {
  print: (length) => `${length} gone by`,
  reason: (text, { world, since }) => {
    const length = duration(text);
    const due = length ? shift(since, length) : since;
    return { holds: world.now >= due, says: `${text} from ${since.slice(0, 10)}`, due };
  },
};

import type { Start } from "../../definitions/types.ts";
import { dayOf } from "../dates.ts";
import { type Instant, lengthOf, shift } from "../time.ts";
import type { World } from "../world.ts";
import type { StartKind } from "./kind.ts";
import { mentorshipsOf } from "./mentorships.ts";

type EveryStart = Extract<Start, { readonly every: unknown }>;

/** So long after its time something is still worth bringing up. */
const LATE = { count: 4, unit: "week" } as const;

/** Something comes up again and again, for as long as a mentorship lasts. */
export const every: StartKind<EveryStart> = {
  occasions: (start, target, world) =>
    mentorshipsOf(start.in, target, world).flatMap(({ pair, mentoring, about }) =>
      timesFor(pair.from ?? pair.at, start.every, world).map((from) => {
        const cause = { kind: "mentorship", day: dayOf(from, world), pair: mentoring } as const;
        return { from, until: shift(from, LATE), ...about, cause };
      }),
    ),
};

/** The times that are not too long ago, up to the next one to come: each is counted from the beginning. */
function timesFor(begun: Instant, length: string, { now }: World): readonly Instant[] {
  const { count, unit } = lengthOf(length);
  const times: Instant[] = [];
  for (let time = begun, round = 1; time <= now; round += 1) {
    time = shift(begun, { count: count * round, unit });
    if (shift(time, LATE) > now) times.push(time);
  }
  return times;
}

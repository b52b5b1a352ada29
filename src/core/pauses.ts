import { dayOf } from "./dates.ts";
import * as kinds from "./pause/kinds.ts";
import type { PauseKind } from "./pause/kind.ts";
import type { PersonId } from "./person.ts";
import { type Duration, type Instant, nextDay, shift } from "./time.ts";
import type { World } from "./world.ts";

const DAY: Duration = { count: 1, unit: "day" };
/** However many pauses there are, time is not counted any longer than this. */
const MOST: Duration = { count: 20, unit: "year" };

/** When a length of time has gone by for somebody, with the days left out on which their clocks stand still. */
export function later(from: Instant, length: Duration, person: PersonId, world: World): Instant {
  const most = shift(from, MOST);
  const covers = pausesFor(person, world);
  let end = shift(from, length);
  if (covers.length === 0) return end;
  let day = dayOf(from, world);
  while (day < dayOf(end, world) && end <= most) {
    if (covers.some((pause) => pause(day))) end = shift(end, DAY);
    day = nextDay(day, 1);
  }
  return end;
}

/** When a window of some length began that ends now, with the same days left out. */
export function earlier(until: Instant, length: Duration, person: PersonId, world: World): Instant {
  const least = shift(until, MOST, -1);
  const covers = pausesFor(person, world);
  let begin = shift(until, length, -1);
  if (covers.length === 0) return begin;
  let day = nextDay(dayOf(until, world), -1);
  while (day >= dayOf(begin, world) && begin >= least) {
    if (covers.some((pause) => pause(day))) begin = shift(begin, DAY, -1);
    day = nextDay(day, -1);
  }
  return begin;
}

/** What tells whether a day does not count for somebody; nothing where every day does, as mostly. */
function pausesFor(person: PersonId, world: World): readonly ((day: string) => boolean)[] {
  return Object.values(kinds)
    .filter(({ concerns }: PauseKind) => concerns(person, world))
    .map(
      ({ covers }: PauseKind) =>
        (day) =>
          covers(day, person, world),
    );
}

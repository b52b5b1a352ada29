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
  let end = shift(from, length);
  let day = dayOf(from, world);
  while (day < dayOf(end, world) && end <= most) {
    if (isPaused(day, person, world)) end = shift(end, DAY);
    day = nextDay(day, 1);
  }
  return end;
}

/** When a window of some length began that ends now, with the same days left out. */
export function earlier(until: Instant, length: Duration, person: PersonId, world: World): Instant {
  const least = shift(until, MOST, -1);
  let begin = shift(until, length, -1);
  let day = nextDay(dayOf(until, world), -1);
  while (day >= dayOf(begin, world) && begin >= least) {
    if (isPaused(day, person, world)) begin = shift(begin, DAY, -1);
    day = nextDay(day, -1);
  }
  return begin;
}

function isPaused(day: string, person: PersonId, world: World): boolean {
  return Object.values(kinds).some(({ covers }: PauseKind) => covers(day, person, world));
}

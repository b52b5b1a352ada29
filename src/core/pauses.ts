import type { Definitions } from "../definitions/definitions.ts";
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
  let [day, last] = [dayOf(from, world), dayOf(end, world)];
  while (day < last && end <= most) {
    if (covers.some((pause) => pause(day))) {
      end = shift(end, DAY);
      last = dayOf(end, world);
    }
    day = nextDay(day, 1);
  }
  return end;
}

/** When a window of some length began that ends now, with the same days left out. */
export function earlier(until: Instant, length: Duration, person: PersonId, world: World): Instant {
  const definitions = world.definitions();
  const covers = pausesFor(person, world);
  if (covers.length === 0) return shift(until, length, -1);
  const isOwn = Object.values(kinds).some(
    ({ own, concerns }: PauseKind) => own && concerns(person, world),
  );
  if (isOwn || !definitions) return beforeThat(until, length, covers, world);
  const known = commonWindows(definitions, until);
  const key = `${length.count} ${length.unit}`;
  const begin = known.get(key) ?? beforeThat(until, length, covers, world);
  known.set(key, begin);
  return begin;
}

interface Windows {
  readonly until: Instant;
  readonly begins: Map<string, Instant>;
}

// Whoever has no pause of their own has the same clock as all others: each stage of each of them asks.
const windows = new WeakMap<Definitions, Windows>();

function commonWindows(definitions: Definitions, until: Instant): Windows["begins"] {
  const known = windows.get(definitions);
  if (known?.until === until) return known.begins;
  const begins: Windows["begins"] = new Map();
  windows.set(definitions, { until, begins });
  return begins;
}

type Covers = readonly ((day: string) => boolean)[];

function beforeThat(until: Instant, length: Duration, covers: Covers, world: World): Instant {
  const least = shift(until, MOST, -1);
  let begin = shift(until, length, -1);
  let [day, first] = [nextDay(dayOf(until, world), -1), dayOf(begin, world)];
  while (day >= first && begin >= least) {
    if (covers.some((pause) => pause(day))) {
      begin = shift(begin, DAY, -1);
      first = dayOf(begin, world);
    }
    day = nextDay(day, -1);
  }
  return begin;
}

/** What tells whether a day does not count for somebody; nothing where every day does, as mostly. */
function pausesFor(person: PersonId, world: World): Covers {
  return Object.values(kinds)
    .filter(({ concerns }: PauseKind) => concerns(person, world))
    .map(
      ({ covers }: PauseKind) =>
        (day) =>
          covers(day, person, world),
    );
}

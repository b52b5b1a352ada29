import { dayOf } from "../dates.ts";
import type { PersonId } from "../person.ts";
import { type Duration, type Instant, isDay, midnight, nextDay, shift } from "../time.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";

/** Somebody is away from one day to another, both of them included: `2026-12-24`, in the organisation's zone. */
export interface Absence {
  readonly from: string;
  readonly until: string;
}

const QUARTER: Duration = { count: 15, unit: "minute" };
/** The day begins nowhere earlier than this before it does in Greenwich. */
const EARLIEST: Duration = { count: 14, unit: "hour" };
/** Nobody says further ahead that they are away. */
const MOST: Duration = { count: 1, unit: "year" };

const folded = new WeakMap<World, Map<PersonId, readonly Absence[]>>();

/** When somebody was and is away, by what they wrote themselves: from its day on, the last word counts. */
export function absences(person: PersonId, world: World): readonly Absence[] {
  // Clocks ask day by day, and somebody may have written it a thousand times: a world stays as it is.
  const known = folded.get(world) ?? new Map<PersonId, readonly Absence[]>();
  const found = known.get(person) ?? fold(person, world);
  folded.set(world, known.set(person, found));
  return found;
}

function fold(person: PersonId, world: World): readonly Absence[] {
  const found: Absence[] = [];
  for (const { name, argument, at } of world.ledger.about(personKey(person)).of("commanded")) {
    if (name !== "away" && name !== "back") continue;
    const today = dayOf(at, world);
    const until = name === "away" ? lastDay(argument, today) : undefined;
    if (name === "away" && until === undefined) continue;
    found.push(...before(today, found.pop()));
    if (until !== undefined) found.push({ from: today, until });
  }
  return found;
}

/** Whether somebody is away on a day. */
export function isAway(day: string, person: PersonId, world: World): boolean {
  return absences(person, world).some(({ from, until }) => from <= day && day <= until);
}

/** The day in what somebody wrote. Where they wrote anything else, it is nobody's business: nothing of it is read or kept. */
export function dayWritten(written: string): string {
  const [, day = ""] = /^(?:until\s+)?(\d{4}-\d{2}-\d{2})$/i.exec(written.trim()) ?? [];
  return day;
}

/** The last day of an absence, as somebody writes it; nothing where that is no day from today to a year ahead. */
export function lastDay(written: string, today: string): string | undefined {
  const day = dayWritten(written);
  const isInTime = today <= day && day <= shift(midnight(today), MOST).slice(0, 10);
  return isInTime && isDay(day) ? day : undefined;
}

/** The first day on which somebody who is away is back, alone; nothing for whoever is there. */
export function backOn(person: PersonId, world: World): readonly string[] {
  const today = dayOf(world.now, world);
  const all = absences(person, world).filter(({ from, until }) => from <= today && today <= until);
  return all.map(({ until }) => nextDay(until, 1));
}

/** The moment at which that day begins. */
export function backAt(person: PersonId, world: World): readonly Instant[] {
  return backOn(person, world).map((day) => {
    let at = shift(midnight(day), EARLIEST, -1);
    while (dayOf(at, world) < day) at = shift(at, QUARTER);
    return at;
  });
}

/** What is left of an absence that ended before a day. */
function before(day: string, absence: Absence | undefined): readonly Absence[] {
  if (!absence || absence.until < day) return absence ? [absence] : [];
  return absence.from < day ? [{ ...absence, until: nextDay(day, -1) }] : [];
}

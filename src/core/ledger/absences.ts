import { dayOf, zoneOf } from "../dates.ts";
import type { Fact, FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { beginIn, type Duration, type Instant, isDay, midnight, nextDay, shift } from "../time.ts";
import type { World } from "../world.ts";
import { awayKey } from "./key.ts";

/** Somebody is away from one day to another, both of them included: `2026-12-24`, in the organisation's zone. */
export interface Absence {
  readonly from: string;
  readonly until: string;
}

/** Nobody says further ahead that they are away. */
const MOST: Duration = { count: 1, unit: "year" };

const folded = new WeakMap<World, Map<PersonId, readonly Absence[]>>();

/** When somebody was and is away, by what they said themselves: from its day on, the last word counts. */
export function absences(person: PersonId, world: World): readonly Absence[] {
  // Clocks ask day by day, and somebody may have written it a thousand times: a world stays as it is.
  const known = folded.get(world) ?? new Map<PersonId, readonly Absence[]>();
  const found = known.get(person) ?? fold(person, world);
  folded.set(world, known.set(person, found));
  return found;
}

function fold(person: PersonId, world: World): readonly Absence[] {
  const found: Absence[] = [];
  for (const fact of world.ledger.about(awayKey(person)).all)
    hear(found, wordIn(fact), dayOf(fact.at, world));
  return found;
}

/** A request that was accepted says the same as its person would with `/away`; nothing else is found there but their words. */
function wordIn(fact: Fact): Word {
  return fact.kind === "excused"
    ? { name: "away", argument: fact.until }
    : (fact as FactOf<"commanded">);
}

interface Word {
  readonly name: string;
  readonly argument: string;
}

/** Adds to somebody's absences what a word of theirs means: `/away` until a day, or `/back`. */
export function hear(all: Absence[], { name, argument }: Word, today: string): void {
  const until = name === "away" ? lastDay(argument, today) : undefined;
  if (name !== "back" && until === undefined) return;
  all.push(...before(today, all.pop()));
  if (until !== undefined) all.push({ from: today, until });
}

/** Whether somebody is away on a day. */
export function isAway(day: string, person: PersonId, world: World): boolean {
  return absences(person, world).some(({ from, until }) => from <= day && day <= until);
}

/** The day in what somebody wrote, in backticks or with a full stop as they like. Where they wrote anything else, it is nobody's business: nothing of it is read or kept. */
export function dayWritten(written: string): string {
  const form = /^(?:(?:until|hasta(?:\s+el)?)\s+)?([`*_]*)(\d{4}-\d{2}-\d{2})\.?\1\.?$/i;
  const [, , day = ""] = form.exec(written.trim()) ?? [];
  return day;
}

/** The last day of an absence, as somebody writes it; nothing where that is no day from today to a year ahead. */
export function lastDay(written: string, today: string): string | undefined {
  const day = dayWritten(written);
  const isInTime = today <= day && day <= furthestDay(today);
  return isInTime && isDay(day) ? day : undefined;
}

/** The last day until which somebody can say today that they are away. */
export function furthestDay(today: string): string {
  return shift(midnight(today), MOST).slice(0, 10);
}

/** The first day on which somebody who is away is back, alone; nothing for whoever is there. */
export function backOn(person: PersonId, world: World): readonly string[] {
  const today = dayOf(world.now, world);
  const all = absences(person, world).filter(({ from, until }) => from <= today && today <= until);
  return all.map(({ until }) => nextDay(until, 1));
}

/** The moment at which that day begins. */
export function backAt(person: PersonId, world: World): readonly Instant[] {
  return backOn(person, world).map((day) => beginOf(day, world));
}

/** The moment at which a day begins where the organisation is. */
export function beginOf(day: string, world: World): Instant {
  return beginIn(day, zoneOf(world));
}

/** So long nobody is left without the person who accompanies them. */
const LONG: Duration = { count: 4, unit: "week" };

/** That somebody is away on a day for four weeks or more: 28 days, the first and the last of them included. */
export function longAbsence(all: readonly Absence[], today: string): Absence | undefined {
  const now = all.findIndex(({ from, until }) => from <= today && today <= until);
  const current = all[now];
  if (!current) return undefined;
  // Whoever stays away longer than they first said has been away since then.
  const begun = all
    .slice(0, now)
    .reduceRight((from, one) => (nextDay(one.until) === from ? one.from : from), current.from);
  return shift(midnight(begun), LONG) <= midnight(nextDay(current.until)) ? current : undefined;
}

/** When an absence that long ends mentorships: the day on which it was said, and all of the next, are there to think again. */
export function endsPairsOn({ from }: Absence): string {
  return nextDay(nextDay(from));
}

/** What is left of an absence that ended before a day. */
function before(day: string, absence: Absence | undefined): readonly Absence[] {
  if (!absence || absence.until < day) return absence ? [absence] : [];
  return absence.from < day ? [{ ...absence, until: nextDay(day, -1) }] : [];
}

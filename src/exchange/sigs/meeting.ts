import { quote } from "../../definitions/say.ts";
import type { Meeting } from "../../definitions/types.ts";
import { allowed } from "../allowed.ts";
import { leaveOthers, type Notes } from "../notes.ts";
import { mapping, type Spot, text } from "../spot.ts";
import { rhythmOf } from "./rhythm.ts";
import { timeOf } from "./time.ts";
import { zoneOf } from "./zone.ts";

const ADDRESSES = {
  url: "url",
  archive_url: "archive",
  recordings_url: "recordings",
  calendar_url: "calendar",
} as const;
const KNOWN = ["description", "day", "time", "tz", "frequency", ...Object.keys(ADDRESSES)];

type Entries = ReadonlyMap<string, Spot>;

/** One meeting of `sigs.yaml`, with its time zone by IANA's name. */
export function readMeeting(spot: Spot, notes: Notes): Meeting | undefined {
  const entries = mapping(spot, notes);
  leaveOthers(entries, KNOWN, {}, notes);
  const named = { name: text(entries.get("description"), notes) ?? "Meeting" };
  if (!allowed(named, spot.pointer, notes, inMeeting)) return undefined;
  return {
    ...named,
    ...readRhythm(entries, spot, notes),
    ...readTime(entries, spot, notes),
    ...readAddresses(entries, notes),
  };
}

function readRhythm(entries: Entries, { pointer }: Spot, notes: Notes): Partial<Meeting> {
  const day = text(entries.get("day"), notes) ?? "";
  const frequency = text(entries.get("frequency"), notes) ?? "";
  if (!day && !frequency) return {};
  const { when, left } = rhythmOf(day, frequency);
  notes.left.push(...left.map((message) => ({ pointer, message: `A meeting: ${message}` })));
  return when;
}

/** A time means nothing without its zone. */
function readTime(entries: Entries, { pointer }: Spot, notes: Notes): Partial<Meeting> {
  const words = text(entries.get("time"), notes);
  const zone = text(entries.get("tz"), notes);
  if (words === undefined && zone === undefined) return {};
  const time = timeOf(words ?? "");
  const timezone = zoneOf(zone ?? "");
  if (time !== undefined && timezone !== undefined) return { time, timezone };
  const message = `A meeting: ${time === undefined ? noTime(words) : noZone(zone)}`;
  notes.left.push({ pointer, message });
  return {};
}

function noTime(words: string | undefined): string {
  return words === undefined ? "it has no time." : `the time ${quote(words)} is none.`;
}

function noZone(zone: string | undefined): string {
  if (zone === undefined) return "its time has no time zone.";
  return `the time zone ${quote(zone)} could be more than one, or none.`;
}

function readAddresses(entries: Entries, notes: Notes): Partial<Meeting> {
  const kept = Object.entries(ADDRESSES).map(([key, to]) => {
    const spot = entries.get(key);
    const url = text(spot, notes);
    if (!spot || url === undefined) return {};
    return allowed({ [to]: url }, spot.pointer, notes, inMeeting);
  });
  return Object.assign({}, ...kept) as Partial<Meeting>;
}

function inMeeting(part: object): object {
  return { meetings: [{ name: "-", ...part }] };
}

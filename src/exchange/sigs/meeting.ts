import type { Meeting } from "../../definitions/types.ts";
import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
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
  const name = text(entries.get("description"), notes);
  const named = { name: name ?? exchange(notes.voice)("exchange-meeting") };
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
  const { when, left } = rhythmOf(day, frequency, notes.voice);
  notes.left.push(...left.map((message) => ({ pointer, message })));
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
  const message = time === undefined ? noTime(words, notes.voice) : noZone(zone, notes.voice);
  notes.left.push({ pointer, message });
  return {};
}

function noTime(words: string | undefined, voice: Voice): Shown {
  const say = exchange(voice);
  if (words === undefined) return say("exchange-meeting-no-time");
  return say("exchange-meeting-odd-time", { time: quoted(words) });
}

function noZone(zone: string | undefined, voice: Voice): Shown {
  const say = exchange(voice);
  if (zone === undefined) return say("exchange-meeting-no-zone");
  return say("exchange-meeting-odd-zone", { zone: quoted(zone) });
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

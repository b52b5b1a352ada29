import { isDay } from "../../core/time.ts";
import type { Draft } from "../draft.ts";
import type { Place } from "../inside/place.ts";
import { didYouMean, quote } from "../say.ts";
import type { Check } from "./check.ts";

interface PlacedZone {
  readonly at: Place;
  readonly zone: string;
}

/** For so many time zones it is looked up what was meant. */
const MOST = 100;

export const timeZonesExist: Check = {
  name: "time-zones-exist",
  sentence: "Every time zone is one that the world knows.",
  firm: true,
  check: (draft, at) => {
    const zones = zonesOf(draft);
    const known = Intl.supportedValuesOf("timeZone");
    // One look at the list is faster than the first question about a single zone; aliases are not on it.
    const listed = new Set(known);
    const strange = new Set(
      zones.map(({ zone }) => zone).filter((zone) => !listed.has(zone) && !exists(zone)),
    );
    if (strange.size === 0) return [];
    // Whoever copies one mistake a thousand times waits for one answer, and nobody for thousands.
    const messages = new Map(
      [...strange].map((zone, index) => [zone, unknown(zone, index < MOST ? known : [])]),
    );
    return zones.flatMap(({ at: { noun, id, path }, zone }) => {
      const message = messages.get(zone);
      return message === undefined ? [] : [at(noun, id, path, message)];
    });
  },
};

function zonesOf({ settings, communities, people }: Draft): readonly PlacedZone[] {
  const ofMeetings = Object.entries(communities).flatMap(([id, { meetings = [] }]) =>
    meetings.flatMap(({ timezone }, index) =>
      placed({ noun: "communities", id, path: ["meetings", index, "timezone"] }, timezone),
    ),
  );
  const ofPeople = Object.entries(people).flatMap(([id, { timezone }]) =>
    placed({ noun: "people", id, path: ["timezone"] }, timezone),
  );
  return [
    ...placed({ noun: "settings", id: "", path: ["timezone"] }, settings?.timezone),
    ...ofMeetings,
    ...ofPeople,
  ];
}

function placed(at: Place, zone: string | undefined): readonly PlacedZone[] {
  return zone === undefined ? [] : [{ at, zone }];
}

function unknown(zone: string, known: readonly string[]): string {
  const meant = didYouMean(zone, known);
  return `There is no time zone ${quote(zone)}.${meant} Use an IANA name such as \`Europe/Lisbon\`.`;
}

/** Time zones that were found before: asking is slow, and there are only so many. */
const found = new Set<string>();

function exists(zone: string): boolean {
  const name = zone.toLowerCase();
  if (found.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone }).format();
    found.add(name);
    return true;
  } catch {
    return false;
  }
}

export const daysExist: Check = {
  name: "days-exist",
  sentence: "Every day is one that the calendar has.",
  firm: true,
  check: (draft, at) => [
    ...(draft.settings?.pauses ?? []).flatMap((pause, index) =>
      (["from", "to"] as const)
        // In a leap year, so that 29 February may begin a pause.
        .filter((key) => !isDay(`2024-${pause[key]}`))
        .map((key) => at("settings", "", ["pauses", index, key], noDay(pause[key]))),
    ),
    ...Object.entries(draft.communities).flatMap(
      ([id, { leads = [], emeritus = [], meetings = [] }]) => [
        ...leads.flatMap((lead, index) =>
          (["from", "until"] as const).flatMap((key) =>
            noDayIn(lead[key]).map((message) =>
              at("communities", id, ["leads", index, key], message),
            ),
          ),
        ),
        ...emeritus.flatMap(({ until }, index) =>
          noDayIn(until).map((message) =>
            at("communities", id, ["emeritus", index, "until"], message),
          ),
        ),
        ...meetings.flatMap(({ from }, index) =>
          noDayIn(from).map((message) =>
            at("communities", id, ["meetings", index, "from"], message),
          ),
        ),
      ],
    ),
  ],
};

function noDayIn(day: string | undefined): readonly string[] {
  return day === undefined || isDay(day) ? [] : [noDay(day)];
}

function noDay(day: string): string {
  return `The calendar has no ${quote(day)}.`;
}

export const leadTermsEndAfterTheyBegin: Check = {
  name: "lead-terms-end-after-they-begin",
  sentence: "Every lead's term ends after it begins.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [] }]) =>
      leads.flatMap(({ github, from, until }, index) => {
        if (!from || !until || from < until || !isDay(from) || !isDay(until)) return [];
        const message = `The term of ${quote(github)} ends on ${quote(until)}, but it begins on ${quote(from)}: it must end after that.`;
        return [at("communities", id, ["leads", index, "until"], message)];
      }),
    ),
};

const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

export const timesExist: Check = {
  name: "times-exist",
  sentence: "Every meeting begins at a time that the day has.",
  firm: true,
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { meetings = [] }]) =>
      meetings.flatMap(({ time }, index) =>
        time === undefined || TIME.test(time)
          ? []
          : [
              at(
                "communities",
                id,
                ["meetings", index, "time"],
                `The day has no ${quote(time)}: write times from \`00:00\` to \`23:59\`.`,
              ),
            ],
      ),
    ),
};

export const meetingsSayWhen: Check = {
  name: "meetings-say-when",
  sentence: "A meeting every few days, weeks or months says from when on.",
  // Nothing false is said without it: no next meeting is shown.
  severity: "warning",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { meetings = [] }]) =>
      meetings.flatMap(({ every, from }, index) => {
        if (every === undefined || !/^[0-9]/.test(every) || from !== undefined) return [];
        if (draft.doubts("communities", id)?.has(`/meetings/${index}`)) return [];
        const message = `A meeting every ${quote(every)} needs the day of the first one: \`from: 2026-02-04\`.`;
        return [at("communities", id, ["meetings", index, "every"], message)];
      }),
    ),
};

import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { isDay } from "../../core/time.ts";
import type { Draft } from "../draft.ts";
import type { Meeting } from "../types.ts";
import type { Place } from "../inside/place.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { didYouMean, list, meaning, sentences } from "../say.ts";
import { isZone, zonesAt, zonesMeantBy } from "../zones.ts";
import type { Check } from "./check.ts";

interface PlacedZone {
  readonly at: Place;
  readonly zone: string;
}

/** The zone that nobody needs to look up: the first look takes 12 ms. */
const SURE = "UTC";

/** For so many time zones it is looked up what was meant. */
const MOST = 100;

export const timeZonesExist: Check = {
  name: "time-zones-exist",
  firm: true,
  check: (draft, at, voice) => {
    const zones = zonesOf(draft).filter(({ zone }) => zone !== SURE);
    if (zones.length === 0) return [];
    const known = Intl.supportedValuesOf("timeZone");
    // One look at the list is faster than the first question about a single zone; aliases are not on it.
    const listed = new Set(known);
    const strange = new Set(
      zones.map(({ zone }) => zone).filter((zone) => !listed.has(zone) && !exists(zone)),
    );
    if (strange.size === 0) return [];
    // Whoever copies one mistake a thousand times waits for one answer, and nobody for thousands.
    const messages = new Map(
      [...strange].map((zone, index) => [zone, unknown(zone, index < MOST ? known : [], voice)]),
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

function unknown(zone: string, known: readonly string[], voice: Voice): Shown {
  const say = checks(voice);
  const meant = zonesMeantBy(zone);
  if (meant.length > 0) {
    const said = { zone: quoted(zone), zones: list(meant, voice, "or") };
    return say("checks-zone-abbreviation", said);
  }
  const [there] = zonesAt(zone, known);
  return sentences(
    say("checks-no-zone", { zone: quoted(zone) }),
    there === undefined ? didYouMean(zone, known, voice) : meaning(there, voice),
    say("checks-zone-names"),
  );
}

/** Time zones that were found before: asking is slow, and there are only so many. */
const found = new Set<string>();

function exists(zone: string): boolean {
  const name = zone.toLowerCase();
  if (!found.has(name) && isZone(zone)) found.add(name);
  return found.has(name);
}

export const daysExist: Check = {
  name: "days-exist",
  firm: true,
  check: (draft, at, voice) => [
    ...noDayIn(draft.settings?.founded, voice).map((message) =>
      at("settings", "", ["founded"], message),
    ),
    ...(draft.settings?.pauses ?? []).flatMap((pause, index) => {
      if ("every-month" in pause) return [];
      return (
        (["from", "to"] as const)
          // In a leap year, so that 29 February may begin a pause.
          .filter((key) => key in pause && !isDay(`2024-${pause[key]}`))
          .map((key) => at("settings", "", ["pauses", index, key], noDay(pause[key], voice)))
      );
    }),
    ...(draft.settings?.contributions ?? []).flatMap((rule, index) =>
      (["from", "until"] as const).flatMap((key) =>
        noDayIn(rule[key], voice).map((message) =>
          at("settings", "", ["contributions", index, key], message),
        ),
      ),
    ),
    ...Object.entries(draft.communities).flatMap(
      ([id, { leads = [], emeritus = [], meetings = [] }]) => [
        ...leads.flatMap((lead, index) =>
          (["from", "until"] as const).flatMap((key) =>
            noDayIn(lead[key], voice).map((message) =>
              at("communities", id, ["leads", index, key], message),
            ),
          ),
        ),
        ...emeritus.flatMap(({ until }, index) =>
          noDayIn(until, voice).map((message) =>
            at("communities", id, ["emeritus", index, "until"], message),
          ),
        ),
        ...meetings.flatMap(({ from }, index) =>
          noDayIn(from, voice).map((message) =>
            at("communities", id, ["meetings", index, "from"], message),
          ),
        ),
      ],
    ),
  ],
};

function noDayIn(day: string | undefined, voice: Voice): readonly Shown[] {
  return day === undefined || isDay(day) ? [] : [noDay(day, voice)];
}

function noDay(day: string, voice: Voice): Shown {
  return checks(voice)("checks-no-day", { day: quoted(day) });
}

export const leadTermsEndAfterTheyBegin: Check = {
  name: "lead-terms-end-after-they-begin",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [] }]) =>
      leads.flatMap(({ github, from, until }, index) => {
        if (!from || !until || from < until || !isDay(from) || !isDay(until)) return [];
        const message = checks(voice)("checks-term-backwards", {
          login: quoted(github),
          until: quoted(until),
          from: quoted(from),
        });
        return [at("communities", id, ["leads", index, "until"], message)];
      }),
    ),
};

const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

export const timesExist: Check = {
  name: "times-exist",
  firm: true,
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { meetings = [] }]) =>
      meetings.flatMap(({ time }, index) =>
        time === undefined || TIME.test(time)
          ? []
          : [
              at(
                "communities",
                id,
                ["meetings", index, "time"],
                checks(voice)("checks-no-time", { time: quoted(time) }),
              ),
            ],
      ),
    ),
};

export const meetingsSayWhen: Check = {
  name: "meetings-say-when",
  // Nothing false is said without it: no next meeting is shown.
  severity: "warning",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { meetings = [] }]) =>
      meetings.flatMap((meeting, index) => {
        const message = whyNever(meeting, voice);
        if (message === undefined) return [];
        if (draft.doubts("communities", id)?.has(`/meetings/${index}`)) return [];
        return [at("communities", id, ["meetings", index, "every"], message)];
      }),
    ),
};

/** Why nobody can tell when a meeting that comes again is next. */
function whyNever({ every, from, on, day }: Meeting, voice: Voice): Shown | undefined {
  if (every === undefined || from !== undefined) return undefined;
  const say = checks(voice);
  if (/^[0-9]/.test(every)) return say("checks-first-meeting", { every: quoted(every) });
  const isKnown = every !== "month" || (on !== undefined && day !== undefined);
  return isKnown ? undefined : say("checks-monthly-meeting");
}

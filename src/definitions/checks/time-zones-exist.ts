import type { Check } from "./check.ts";
import type { Draft } from "../draft.ts";
import type { Place } from "../inside/place.ts";
import { didYouMean, quote } from "../say.ts";

interface PlacedZone {
  readonly at: Place;
  readonly zone: string;
}

/** For so many it is looked up what was meant. */
const MOST = 100;

/** Every time zone is one that the world knows. */
export const timeZonesExist: Check = {
  name: "time-zones-exist",
  sentence: "Every time zone is one that the world knows.",
  firm: true,
  check: (draft, at) => {
    const zones = zonesOf(draft);
    const known = Intl.supportedValuesOf("timeZone");
    // One look at the list is faster than the first question about a single zone; aliases are not on it.
    const listed = new Set(known);
    const wrong = new Set(
      zones.map(({ zone }) => zone).filter((zone) => !listed.has(zone) && !exists(zone)),
    );
    if (wrong.size === 0) return [];
    // Whoever copies one mistake a thousand times waits for one answer, and nobody for thousands.
    const messages = new Map(
      [...wrong].map((zone, index) => [zone, unknown(zone, index < MOST ? known : [])]),
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

/** Those that were found before: asking is slow, and there are only so many. */
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

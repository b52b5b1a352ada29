import type { Check } from "./check.ts";
import { didYouMean, quote } from "../say.ts";

/** Every time zone is one that the world knows. */
export const timeZonesExist: Check = {
  name: "time-zones-exist",
  sentence: "Every time zone is one that the world knows.",
  check: (draft, at) => [
    ...unknown(draft.settings?.timezone).map((message) =>
      at("settings", "", ["timezone"], message),
    ),
    ...Object.entries(draft.communities).flatMap(([id, { meetings = [] }]) =>
      meetings.flatMap(({ timezone }, index) =>
        unknown(timezone).map((message) =>
          at("communities", id, ["meetings", index, "timezone"], message),
        ),
      ),
    ),
  ],
};

function unknown(zone: string | undefined): readonly string[] {
  if (zone === undefined || exists(zone)) return [];
  const meant = didYouMean(zone, Intl.supportedValuesOf("timeZone"));
  return [
    `There is no time zone ${quote(zone)}.${meant} Use an IANA name such as \`Europe/Lisbon\`.`,
  ];
}

function exists(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone }).format();
    return true;
  } catch {
    return false;
  }
}

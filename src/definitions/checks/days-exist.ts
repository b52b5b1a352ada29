import type { Check } from "./check.ts";
import { quote } from "../say.ts";

/** Every day is one that the calendar has. */
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
            wrong(lead[key]).map((message) =>
              at("communities", id, ["leads", index, key], message),
            ),
          ),
        ),
        ...emeritus.flatMap(({ until }, index) =>
          wrong(until).map((message) =>
            at("communities", id, ["emeritus", index, "until"], message),
          ),
        ),
        ...meetings.flatMap(({ from }, index) =>
          wrong(from).map((message) => at("communities", id, ["meetings", index, "from"], message)),
        ),
      ],
    ),
  ],
};

function wrong(day: string | undefined): readonly string[] {
  return day === undefined || isDay(day) ? [] : [noDay(day)];
}

function noDay(day: string): string {
  return `The calendar has no ${quote(day)}.`;
}

/** Whether a day such as `2026-02-28` is one. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

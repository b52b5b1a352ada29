import type { Meeting } from "../definitions/types.ts";

/** How often a meeting comes again. */
export interface Rhythm {
  readonly count: number;
  readonly unit: "once" | "day" | "week" | "month";
}

/** Reads `week` or `2 weeks`; a weekday alone means every week, and nothing at all means once. */
export function rhythm(meeting: Meeting): Rhythm {
  const every = meeting.every ?? (meeting.day ? "week" : "");
  const [, count, unit] = /^(?:(\d{1,2}) )?(day|week|month)s?$/.exec(every) ?? [];
  if (unit !== "day" && unit !== "week" && unit !== "month") return { count: 1, unit: "once" };
  return { count: Number(count ?? 1), unit };
}

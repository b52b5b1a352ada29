import { ICalEventRepeatingFreq, type ICalRepeatingOptions, ICalWeekday } from "ical-generator";
import type { Meeting } from "../../../definitions/types.ts";
import { rhythm, WEEKDAYS } from "../../../directory/meetings.ts";
import type { Day } from "../../../directory/calendar.ts";

const DAYS = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
];
const PLACES = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;
/** Every month has so many days. */
const SHORTEST = 28;

/** How a calendar is told that a meeting comes again; nothing where it is once. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 */
export function recurrence(meeting: Meeting, first: Day): ICalRepeatingOptions | undefined {
  const { count: interval, unit } = rhythm(meeting);
  switch (unit) {
    case "once":
      return undefined;
    case "day":
      return { freq: ICalEventRepeatingFreq.DAILY, interval };
    case "week":
      return { freq: ICalEventRepeatingFreq.WEEKLY, interval };
    case "month":
      return { freq: ICalEventRepeatingFreq.MONTHLY, interval, ...inMonth(meeting, first) };
  }
}

function inMonth({ day, on, from }: Meeting, first: Day): Partial<ICalRepeatingOptions> {
  if (day !== undefined && on !== undefined)
    return { byDay: DAYS.slice(WEEKDAYS.indexOf(day)).slice(0, 1), bySetPos: PLACES[on] };
  const number = from === undefined ? first.day : Number(from.slice(8));
  if (number <= SHORTEST) return { byMonthDay: number };
  // A month that is too short has its last day instead.
  const all = Array.from({ length: number - SHORTEST + 1 }, (_, more) => SHORTEST + more);
  return { byDay: DAYS, byMonthDay: all, bySetPos: -1 };
}

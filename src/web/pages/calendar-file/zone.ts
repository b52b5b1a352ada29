import { Temporal } from "temporal-polyfill";

/** So many changes of the clocks are told: two a year, for some years. */
const MOST_CHANGES = 8;

interface Told {
  readonly month: string;
  readonly text: string;
}

/** Those that were asked for: changes of clocks are slow to find. */
const told = new Map<string, Told>();

/** What a calendar needs to know of a zone's clocks, from a year before a month (`2026-11`) on. https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5 */
export function zoneIn(name: string, month: string): string {
  const known = told.get(name);
  if (known?.month === month) return known.text;
  const text = describe(name, Temporal.Instant.from(`${month}-01T00:00:00Z`));
  told.set(name, { month, text });
  return text;
}

function describe(name: string, since: Temporal.Instant): string {
  const before = since.toZonedDateTimeISO(name).subtract({ months: 12 });
  const lines = observance("STANDARD", "19700101T000000", before.offset, before.offset);
  let at: Temporal.ZonedDateTime | null = before;
  for (let count = 0; count < MOST_CHANGES; count += 1) {
    const next: Temporal.ZonedDateTime | null = at.getTimeZoneTransition("next");
    if (!next) break;
    const from = next.subtract({ nanoseconds: 1 });
    const kind = next.offsetNanoseconds > from.offsetNanoseconds ? "DAYLIGHT" : "STANDARD";
    // The clock as it showed that moment before it was put forward or back.
    const local = next.toInstant().toZonedDateTimeISO("UTC").add({
      nanoseconds: from.offsetNanoseconds,
    });
    lines.push(...observance(kind, compact(local.toPlainDateTime()), from.offset, next.offset));
    at = next;
  }
  return ["BEGIN:VTIMEZONE", `TZID:${name}`, ...lines, "END:VTIMEZONE"].join("\r\n");
}

function observance(kind: "STANDARD" | "DAYLIGHT", start: string, from: string, to: string) {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from.replace(":", "")}`,
    `TZOFFSETTO:${to.replace(":", "")}`,
    `END:${kind}`,
  ];
}

function compact(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}

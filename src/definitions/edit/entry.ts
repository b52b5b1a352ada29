import { scalar } from "../drop-downs/scalar.ts";

/** One mapping of a list, in the order in which it is written. */
export type Entry = Readonly<Record<string, string>>;

/** It in brackets, on one line. */
export function inBraces(entry: Entry): string {
  return `{ ${pairs(entry).join(", ")} }`;
}

/** It line by line, for behind a hyphen that stands so far in. */
export function inLines(entry: Entry, indent: number, end: string): string {
  return pairs(entry).join(end + " ".repeat(indent));
}

function pairs(entry: Entry): readonly string[] {
  return Object.entries(entry).map(([key, value]) => `${key}: ${scalar(value, "")}`);
}

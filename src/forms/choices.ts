import type { Line } from "./lines.ts";

/** A box as GitHub writes it, and as people leave it: `- [x]`, `- [X]`, `- [X ]`, `- []`. */
const BOX = /^ {0,3}[-*+] {1,4}\[ {0,2}([xX]?) {0,2}\](.*)$/s;

/** What stands beside the box of a line, or nothing. */
export function besideBox({ text, shown }: Line): string {
  return spaced((shown && BOX.exec(text)?.[2]) || "");
}

/** The ticked ones of these options; where an option stands twice, its first line counts. */
export function tickedOptions(
  options: readonly string[],
  lines: readonly Line[],
): readonly string[] {
  const ticks = new Map<string, boolean>();
  for (const { text, shown } of lines) {
    const [, tick, label = ""] = (shown && BOX.exec(text)) || [];
    const option = spaced(label);
    if (!ticks.has(option)) ticks.set(option, Boolean(tick));
  }
  return options.filter((option) => ticks.get(spaced(option)));
}

/** The option a single drop-down says, as a list of one or none. */
export function chosenOption(options: readonly string[], text: string): readonly string[] {
  return options.filter((option) => spaced(option) === spaced(text)).slice(0, 1);
}

/** A way to read the rest of a text; the fewer parts no option explains, the better. */
interface Reading {
  readonly unknown: number;
  readonly option: string | undefined;
  /** What follows; nothing at the end. */
  readonly rest: Reading | undefined;
}

/**
 * The options of a multiple drop-down, which GitHub joins with commas although options may
 * hold commas: the reading that leaves least unexplained, with the longest options first.
 */
export function chosenOptions(options: readonly string[], text: string): readonly string[] {
  const parts = partsOf(text);
  const known = options
    .map((option) => ({ option, parts: partsOf(option) }))
    .toSorted((a, b) => b.parts.length - a.parts.length);
  const readings: (Reading | undefined)[] = [];
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const here = known.filter((one) => one.parts.every((part, n) => part === parts[at + n]));
    const found = here.map(({ option, parts: { length } }) => read(readings[at + length], option));
    readings[at] = clearest([...found, read(readings[at + 1], undefined)]);
  }
  const chosen = new Set<string>();
  for (let one = readings[0]; one; one = one.rest)
    if (one.option !== undefined) chosen.add(one.option);
  return [...chosen];
}

function read(rest: Reading | undefined, option: string | undefined): Reading {
  return { unknown: (rest?.unknown ?? 0) + (option === undefined ? 1 : 0), option, rest };
}

function clearest(readings: readonly Reading[]): Reading {
  return readings.reduce((first, next) => (next.unknown < first.unknown ? next : first));
}

function partsOf(text: string): readonly string[] {
  return text.split(",").map(spaced);
}

/** A text with single spaces, and none around it. */
export function spaced(text: string): string {
  return text.trim().split(/\s+/).join(" ");
}

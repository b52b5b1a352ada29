import type { Line, Point } from "./row.ts";

export interface Measured {
  readonly row: string;
  readonly lines: readonly Line[];
}

const HEAD = ["row", "what", "ours", "peer", "ratio", "aim", ""];

/** The tables for people: one line for each figure, columns in line; what makes a curve in a table of its own. */
export function table(measured: readonly Measured[]): string {
  const all = measured.flatMap(({ row, lines }) => lines.map((line) => ({ row, line })));
  const [curved, plain] = [all.filter(hasCurve), all.filter((one) => !hasCurve(one))];
  const sizes = curved.flatMap(({ line }) => line.curve.map(({ size }) => size));
  const steps = [...new Set(sizes)].toSorted((a, b) => a - b);
  const notes = all.flatMap(({ row, line: { what, note } }) =>
    note === undefined ? [] : [`${row}, ${what}: ${note}.`],
  );
  return [
    ...printed(
      HEAD,
      plain.map(({ row, line }) => cellsOf(row, line)),
    ),
    ...printed(
      ["row", "what", ...steps.map((size) => `${figure(size, "")} facts`), "steeper", "aim", ""],
      curved.map(({ row, line }) => curveOf(row, line, steps)),
    ),
    ...notes,
    "",
  ].join("\n");
}

interface Told<L extends Line = Line> {
  readonly row: string;
  readonly line: L;
}

function hasCurve(told: Told): told is Told<Line & Required<Pick<Line, "curve">>> {
  return told.line.curve !== undefined;
}

function printed(head: readonly string[], cells: readonly (readonly string[])[]) {
  if (cells.length === 0) return [];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const print = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width));
  return [...[head, rule, ...cells].map(print), ""];
}

/** How much more it is at the largest size than at the smallest. */
export function steepness(curve: readonly Point[]): number {
  const [first, last] = [curve.at(0)?.figure, curve.at(-1)?.figure];
  if (first === undefined || last === undefined) return Number.NaN;
  return first === last ? 1 : last / first;
}

function curveOf(
  row: string,
  { what, unit, curve, aim }: Line & Required<Pick<Line, "curve">>,
  steps: readonly number[],
): readonly string[] {
  const figures = new Map(curve.map((point) => [point.size, figure(point.figure, unit)]));
  return [
    row,
    what,
    ...steps.map((size) => figures.get(size) ?? ""),
    curve.length > 1 ? `${figure(steepness(curve), "")} ×` : "",
    aim?.words ?? "",
    aim ? (aim.met ? "met" : "MISSED") : "",
  ];
}

function cellsOf(row: string, { what, unit, ours, peer, aim }: Line): readonly string[] {
  return [
    row,
    what,
    figure(ours, unit),
    peer ? `${figure(peer.figure, unit)} (${peer.name})` : "",
    peer && peer.figure > 0 ? `${figure(ours / peer.figure, "")} ×` : "",
    aim?.words ?? "",
    aim ? (aim.met ? "met" : "MISSED") : "",
  ];
}

/** Three digits that mean something. */
export function figure(value: number, unit: string): string {
  const digits = value === 0 || Number.isInteger(value) ? 0 : Math.floor(Math.log10(value));
  const text = Number.isInteger(value)
    ? value.toLocaleString("en-US")
    : value.toLocaleString("en-US", { maximumFractionDigits: Math.max(0, 2 - digits) });
  return unit === "" ? text : `${text} ${unit}`.replace(" /", "/");
}

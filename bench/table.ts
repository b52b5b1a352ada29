import type { Line } from "./row.ts";

export interface Measured {
  readonly row: string;
  readonly lines: readonly Line[];
}

const HEAD = ["row", "what", "ours", "peer", "ratio", "aim", ""];

/** The table for people: one line for each figure, columns in line. */
export function table(measured: readonly Measured[]): string {
  const cells = measured.flatMap(({ row, lines }) => lines.map((line) => cellsOf(row, line)));
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const print = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width));
  const notes = measured.flatMap(({ row, lines }) =>
    lines.flatMap(({ what, note }) => (note === undefined ? [] : [`${row}, ${what}: ${note}.`])),
  );
  return [...[HEAD, rule, ...cells].map(print), "", ...notes, ""].join("\n");
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

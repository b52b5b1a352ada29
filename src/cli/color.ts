import { styleText } from "node:util";

type Style = Extract<Parameters<typeof styleText>[0], readonly unknown[]>[number];

/** A text in color, where standard output or another stream is a terminal that shows it and nobody said not to. */
export function colored(
  styles: readonly Style[],
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  return styleText([...styles], text, { stream });
}

/** An empty variable counts as not set, and for Node an empty FORCE_COLOR would be set. */
export function heedVariables(): void {
  if (!process.env["FORCE_COLOR"]?.trim()) delete process.env["FORCE_COLOR"];
  // Node would heed `FORCE_COLOR` rather than this.
  if (process.env["NO_COLOR"]) withoutColor();
}

/** From here on nothing is in color, as `--no-color` and `NO_COLOR` ask. */
export function withoutColor(): void {
  delete process.env["FORCE_COLOR"];
  process.env["NO_COLOR"] = "1";
}

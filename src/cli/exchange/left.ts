import { plain } from "../../definitions/say.ts";
import type { Left } from "../../exchange/notes.ts";

/** What could not be carried over, by file and place, each reason once. */
export function leftInWords(left: readonly Left[]): string {
  const byFile = Map.groupBy(left, ({ file }) => file);
  return [...byFile]
    .map(([file, some]) => `Not carried over from ${file}:\n${lines(some)}`)
    .join("");
}

function lines(left: readonly Left[]): string {
  const reasons = Map.groupBy(left, ({ message }) => message);
  return [...reasons].map(([reason, some]) => `  - ${plain(reason)}${places(some)}\n`).join("");
}

function places(left: readonly Left[]): string {
  const numbers = left.flatMap(({ line }) => line ?? []);
  const names = left.flatMap(({ name }) => name ?? []);
  if (names.length > 0) return `\n      ${names.map(plain).join(", ")}`;
  if (numbers.length === 0) return "";
  return `\n      ${numbers.length > 1 ? "lines" : "line"} ${numbers.join(", ")}`;
}

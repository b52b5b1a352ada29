import type { Left } from "../exchange/notes.ts";
import { exchange } from "../words/generated/exchange.ts";
import { printed } from "../words/printed.ts";
import type { Voice } from "../words/voice.ts";

/** What could not be carried over, by file and place, each reason once. */
export function leftInWords(left: readonly Left[], voice: Voice): readonly string[] {
  const byFile = Map.groupBy(left, ({ file }) => file);
  return [...byFile].flatMap(([file, some]) => [
    exchange(voice)("exchange-left", { file: printed(file) }),
    ...reasonsOf(some, voice),
  ]);
}

function reasonsOf(left: readonly Left[], voice: Voice): readonly string[] {
  const reasons = Map.groupBy(left, ({ message }) => message);
  return [...reasons].map(([reason, some]) => `  - ${printed(reason)}${places(some, voice)}`);
}

function places(left: readonly Left[], voice: Voice): string {
  const numbers = left.flatMap(({ line }) => line ?? []);
  const names = left.flatMap((one) => nameIn(one, voice));
  if (names.length > 0) return `\n      ${names.join(", ")}`;
  if (numbers.length === 0) return "";
  const said = { count: numbers.length, lines: printed(numbers.join(", ")) };
  return `\n      ${exchange(voice)("exchange-lines", said)}`;
}

/** What it is about by its name, and where it stands. */
function nameIn({ name, line }: Left, voice: Voice): readonly string[] {
  if (name === undefined) return [];
  if (line === undefined) return [printed(name)];
  const where = exchange(voice)("exchange-lines", { count: 1, lines: printed(String(line)) });
  return [`${printed(name)} (${where})`];
}

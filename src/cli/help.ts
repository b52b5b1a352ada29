import { help } from "../words/generated/help.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { withHelp } from "./arguments.ts";
import type { Command, Option } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { wrapped } from "./wrapped.ts";

/** What the program can do. */
export function usage(voice: Voice): Shown {
  const say = help(voice);
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) =>
    ours(`  ${name.padEnd(11)}${say(summary)}`),
  );
  const parts = [
    say("help-usage", { command: ours("waymark COMMAND") }),
    joined(lines, "\n"),
    joined([say("help-more"), say("help-exit-codes")], "\n"),
  ];
  return ours(`${joined(parts)}\n`);
}

/** How one command is used, and what it does. */
export function helpOf(name: string, { takes, options, about }: Command, voice: Voice): Shown {
  const say = help(voice);
  const all = Object.entries(withHelp(options));
  const needed = all.filter(([, { needed: isNeeded }]) => isNeeded);
  const first = needed.map(([option, one]) => signature(option, one));
  const line = ["waymark", name, takes, ...first, say("help-options")].filter(Boolean).join(" ");
  const rows = all.map(([option, one]) => row(signature(option, one), aboutOf(one, voice)));
  const parts = [
    say("help-usage", { command: ours(line) }),
    ours(wrapped(say(about), WIDTH).join("\n")),
    ours(rows.join("\n")),
  ];
  return ours(`${joined(parts)}\n`);
}

function aboutOf({ about, repeats }: Option, voice: Voice): Shown {
  const say = help(voice);
  return repeats ? say("help-repeats", { about: say(about) }) : say(about);
}

function signature(name: string, { takes, short }: Option): string {
  const letter = short === undefined ? "" : `-${short}, `;
  const word = typeof takes === "string" ? takes : takes?.join("|");
  return `${letter}--${name}${word === undefined ? "" : ` ${word}`}`;
}

const WIDTH = 96;
const COLUMN = 26;

function row(signed: string, about: string): string {
  const text = wrapped(about, WIDTH - COLUMN).join(`\n${" ".repeat(COLUMN)}`);
  const start = `  ${signed}  `;
  return start.length > COLUMN
    ? `${start.trimEnd()}\n${" ".repeat(COLUMN)}${text}`
    : `${start.padEnd(COLUMN)}${text}`;
}

import { help } from "../words/generated/help.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { withCommon } from "./arguments.ts";
import type { Command, HelpId, Option } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { wrapped } from "./wrapped.ts";

/** Who types nothing but `waymark` hears what it is, and how to begin. */
export function greeting(voice: Voice): Shown {
  const say = help(voice);
  const first = {
    "waymark init": "help-init",
    "waymark validate": "help-validate",
    "waymark help": "help-all",
  } as const;
  return ours(`${joined([say("help-greeting"), list(first, voice)])}\n`);
}

/** Everything that the program can do. */
export function usage(voice: Voice): Shown {
  const say = help(voice);
  const summaries = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]);
  const parts = [
    say("help-usage", { command: ours("waymark COMMAND") }),
    list(Object.fromEntries(summaries), voice),
    joined([say("help-more"), say("help-exit-codes")], "\n"),
  ];
  return ours(`${joined(parts)}\n`);
}

/** Commands, and what each does. */
function list(all: Readonly<Record<string, HelpId>>, voice: Voice): Shown {
  const width = Math.max(...Object.keys(all).map((name) => name.length)) + 2;
  const lines = Object.entries(all).map(([name, summary]) =>
    ours(`  ${name.padEnd(width)}${help(voice)(summary)}`),
  );
  return joined(lines, "\n");
}

/** How one command is used, what it does, and how it may look. */
export function helpOf(
  name: string,
  { takes, options, about, examples }: Command,
  voice: Voice,
): Shown {
  const say = help(voice);
  const all = Object.entries(withCommon(options));
  const needed = all.filter(([, { needed: isNeeded }]) => isNeeded);
  const first = needed.map(([option, one]) => signature(option, one));
  const line = ["waymark", name, takes, ...first, say("help-options")].filter(Boolean).join(" ");
  const rows = all.map(([option, one]) => row(signature(option, one), aboutOf(one, voice)));
  const shown = examples.map((example) => `  ${`waymark ${name} ${example}`.trimEnd()}`);
  const parts = [
    say("help-usage", { command: ours(line) }),
    ours(wrapped(say(about), WIDTH).join("\n")),
    ours(rows.join("\n")),
    ours([say("help-examples", { count: examples.length }), ...shown].join("\n")),
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

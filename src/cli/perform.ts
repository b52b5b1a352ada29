import { readArguments, withHelp } from "./arguments.ts";
import type { Command, Option } from "./command.ts";
import { isBug, wordsOf } from "./errors.ts";

/** Does what somebody asks of a command, and says what went wrong. Gives the exit code. */
export async function perform(
  name: string,
  command: Command,
  args: readonly string[],
): Promise<number> {
  const reading = readArguments(command, args);
  switch (reading.kind) {
    case "help":
      process.stdout.write(help(name, command));
      return 0;
    case "wrong":
      for (const why of new Set(reading.why)) process.stderr.write(`waymark ${name}: ${why}\n`);
      process.stderr.write(`See waymark ${name} --help.\n`);
      return 2;
    case "asked":
      return end(name, () => command.run(reading.asked as never));
  }
}

async function end(name: string, run: () => Promise<number | string>): Promise<number> {
  try {
    const ended = await run();
    if (typeof ended === "number") return ended;
    process.stderr.write(`waymark ${name}: ${ended}\n`);
    return 2;
  } catch (error) {
    if (isBug(error)) throw error;
    process.stderr.write(`waymark ${name}: ${wordsOf(error)}\n`);
    return 1;
  }
}

function help(name: string, { takes, options, about }: Command): string {
  const all = Object.entries(withHelp(options));
  const needed = all.filter(([, one]) => one.needed !== undefined);
  const first = needed.map(([option, one]) => signature(option, one));
  const line = ["waymark", name, takes, ...first, "[options]"].filter(Boolean).join(" ");
  return `Usage: ${line}\n\n${about}\n\n${all.map(row).join("")}`;
}

function signature(name: string, { takes, short }: Option): string {
  const letter = short === undefined ? "" : `-${short}, `;
  const word = typeof takes === "string" ? takes : takes?.join("|");
  return `${letter}--${name}${word === undefined ? "" : ` ${word}`}`;
}

const COLUMN = 26;

function row([name, option]: readonly [string, Option]): string {
  const about = option.repeats ? `${option.about}; can be given more than once` : option.about;
  const lines = about.match(/.{1,70}(?:\s|$)/g) ?? [];
  const text = lines.map((line) => line.trimEnd()).join(`\n${" ".repeat(COLUMN)}`);
  const start = `  ${signature(name, option)}  `;
  return start.length > COLUMN
    ? `${start.trimEnd()}\n${" ".repeat(COLUMN)}${text}\n`
    : `${start.padEnd(COLUMN)}${text}\n`;
}

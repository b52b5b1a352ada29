import { cli } from "../words/generated/cli.ts";
import { quoted } from "../words/printed.ts";
import type { Voice } from "../words/voice.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { withoutColor } from "./color.ts";
import { isBug, wordsOf } from "./errors.ts";

/** Does what somebody asks of a command, and says what went wrong. Gives the exit code. */
export async function perform(
  name: string,
  command: Command,
  args: readonly string[],
  voice: Voice,
): Promise<number> {
  const reading = readArguments(command, args, voice);
  switch (reading.kind) {
    case "help": {
      const { helpOf } = await import("./help.ts");
      process.stdout.write(helpOf(name, command, voice));
      return 0;
    }
    case "wrong": {
      for (const why of new Set(reading.why)) process.stderr.write(`waymark ${name}: ${why}\n`);
      const words = quoted(`waymark ${name} --help`);
      process.stderr.write(`${cli(voice)("cli-see-help", { command: words })}\n`);
      return 2;
    }
    case "asked":
      if ("no-color" in reading.asked && reading.asked["no-color"] === true) withoutColor();
      return end(name, () => command.run(reading.asked as never, voice), voice);
  }
}

async function end(
  name: string,
  run: () => Promise<number | string>,
  voice: Voice,
): Promise<number> {
  try {
    const ended = await run();
    if (typeof ended === "number") return ended;
    process.stderr.write(`waymark ${name}: ${ended}\n`);
    return 2;
  } catch (error) {
    if (isBug(error)) throw error;
    process.stderr.write(`waymark ${name}: ${wordsOf(error, voice)}\n`);
    return 1;
  }
}

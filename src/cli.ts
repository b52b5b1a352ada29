#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { guess } from "./cli/arguments.ts";
import { COMMANDS, usage } from "./cli/commands.ts";
import { perform } from "./cli/perform.ts";
import { quote } from "./definitions/say.ts";

/** Does what the command line asks: 0 fine, 1 problems found, 2 used wrongly. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(usage());
    return 0;
  }
  const listed = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name !== undefined && listed) return perform(name, (await listed.load()).command, args);
  process.stderr.write(name === undefined ? usage() : `${unknown(name)}\n\n${usage()}`);
  return 2;
}

function unknown(name: string): string {
  return `waymark: there is no command ${quote(name)}${guess(name, Object.keys(COMMANDS))}`;
}

// What a command loads is compiled once and not at every start.
enableCompileCache();
// Somebody who reads only the first lines, as `head` does, closes the pipe early.
process.stdout.on("error", () => undefined);
process.exitCode = await main(process.argv.slice(2));

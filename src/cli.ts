#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { COMMANDS, usage } from "./cli/commands.ts";

/** Does what the command line asks: 0 fine, 1 problems found, 2 used wrongly. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(usage());
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return (await command.load()).run(args);
  if (name !== undefined) process.stderr.write(`waymark: there is no command ${name}\n\n`);
  process.stderr.write(usage());
  return 2;
}

// What a command loads is compiled once and not at every start.
enableCompileCache();
// Somebody who reads only the first lines, as `head` does, closes the pipe early.
process.stdout.on("error", () => undefined);
process.exitCode = await main(process.argv.slice(2));

#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { guess } from "./cli/arguments.ts";
import { COMMANDS, usage } from "./cli/commands.ts";
import { perform } from "./cli/perform.ts";
import { quote } from "./definitions/say.ts";

/** Does what the command line asks: 0 fine, 1 problems found, 2 used wrongly. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (name === "help" && first !== undefined) return main([first, "--help", ...rest]);
  if (name === "--help" || name === "-h" || name === "help") return say(usage());
  if (name === "--version") return say(`waymark ${version()}\n`);
  const listed = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name !== undefined && listed) return perform(name, (await listed.load()).command, args);
  process.stderr.write(name === undefined ? usage() : `${unknown(name)}\n\n${usage()}`);
  return 2;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const text = readFileSync(join(import.meta.dirname, "../package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

function unknown(name: string): string {
  return `waymark: there is no command ${quote(name)}${guess(name, Object.keys(COMMANDS))}`;
}

// What a command loads is compiled once and not at every start.
enableCompileCache();
// Somebody who reads only the first lines, as `head` does, closes the pipe early.
process.stdout.on("error", () => undefined);
process.exitCode = await main(process.argv.slice(2));

#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { heedVariables, withoutColor } from "./cli/color.ts";
import { COMMANDS } from "./cli/commands.ts";
import { perform } from "./cli/perform.ts";
import { letPipesClose } from "./closed-pipes.ts";
import { cli } from "./words/generated/cli.ts";
import { voiceOfMachine } from "./words/machine.ts";
import { quoted } from "./words/printed.ts";
import type { Shown } from "./words/shown.ts";

const VOICE = voiceOfMachine(process.env);

/** Does what the command line asks: 0 fine, 1 problems found, 2 used wrongly. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (name === "--no-color") {
    withoutColor();
    return main(args);
  }
  if (name === "help" && first !== undefined) return main([first, "--help", ...rest]);
  if (name === "--help" || name === "-h" || name === "help")
    return say((await import("./cli/help.ts")).usage(VOICE));
  if (name === "--version" || name === "-v") return say(`waymark ${version()}\n`);
  const listed = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name !== undefined && listed)
    return perform(name, (await listed.load()).command, args, VOICE);
  process.stderr.write(name === undefined ? await greeting() : await unknown(name));
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

async function greeting(): Promise<Shown> {
  return (await import("./cli/help.ts")).greeting(VOICE);
}

async function unknown(name: string): Promise<string> {
  const why = (await import("./cli/unknown.ts")).unknown(name, VOICE);
  return `waymark: ${why}\n${cli(VOICE)("cli-see-all", { command: quoted("waymark help") })}\n`;
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => stream.write("", () => done()));
}

heedVariables();
// What a command loads is compiled once and not at every start.
enableCompileCache();
letPipesClose();
const code = await main(process.argv.slice(2));
// A database that refuses somebody may leave a connection open: nobody waits for that.
await Promise.all([process.stdout, process.stderr].map(flushed));
process.exit(code);

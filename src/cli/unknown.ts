import { nearest } from "../definitions/nearest.ts";
import { cli } from "../words/generated/cli.ts";
import { quoted } from "../words/printed.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { COMMANDS } from "./commands.ts";

/** Words that people type for a command and that look nothing like it. */
const MEANT: Readonly<Record<string, string>> = {
  check: "validate",
  create: "init",
  diff: "plan",
  dump: "backup",
  lint: "validate",
  load: "restore",
  new: "init",
  replay: "rebuild",
  save: "backup",
  test: "validate",
  verify: "validate",
};

/** That there is no such command, or no such option before one, and what was probably meant. */
export function unknown(name: string, voice: Voice): Shown {
  const say = cli(voice);
  const word = quoted(name);
  if (!name.startsWith("-")) {
    const near = Object.hasOwn(MEANT, name) ? MEANT[name] : nearest(name, KNOWN);
    return withGuess(say("cli-unknown-command", { command: word }), near, voice);
  }
  const near = nearest(name.replace(/^-+/, ""), OPTIONS);
  const option = say("cli-unknown-option", { option: word });
  return withGuess(option, near === undefined ? undefined : `--${near}`, voice);
}

const KNOWN = [...Object.keys(COMMANDS), "help"];
const OPTIONS = ["help", "no-color", "version"];

/** What is wrong, with what somebody probably meant where something is near. */
export function withGuess(problem: Shown, guess: string | undefined, voice: Voice): Shown {
  if (guess === undefined) return problem;
  return cli(voice)("cli-guess", { problem, guess: quoted(guess) });
}

import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../definitions/nearest.ts";
import { quoted } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import { listed } from "../words/list.ts";
import { ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Command, Option, Options, Takes } from "./command.ts";
import { withGuess } from "./unknown.ts";

/** What somebody asks of a command, that they want to know how it is used, or what is wrong with what they wrote. */
type Reading =
  | { readonly kind: "asked"; readonly asked: object }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly why: readonly Shown[] };

/** A command's options with those that every command has. */
export function withCommon(options: Options): Options {
  return {
    ...options,
    "no-color": { about: "help-no-color" },
    help: { short: "h", about: "help-help" },
  };
}

/** Reads what follows a command's name. */
export function readArguments(
  { takes, ...command }: Command,
  args: readonly string[],
  voice: Voice,
): Reading {
  const options = withCommon(command.options);
  const { values, positionals, tokens } = parse(options, args);
  if (values["help"] === true) return { kind: "help" };
  const taken = TAKE[takes](positionals, voice);
  const why = [
    ...tokens.flatMap((one) =>
      one.kind === "option" ? (mistake(one, options, args, voice) ?? []) : [],
    ),
    ...(typeof taken === "string" ? [taken] : []),
    ...Object.entries(options).flatMap(([name, option]) =>
      option.needed && values[name] === undefined ? missing(name, option, voice) : [],
    ),
  ];
  if (typeof taken === "string" || why.length > 0) return { kind: "wrong", why };
  return { kind: "asked", asked: { ...values, ...taken } };
}

function parse(options: Options, args: readonly string[]) {
  const shapes = Object.entries(options).map(([name, one]) => [name, shape(one)] as const);
  // Not strict: what is wrong is said in our own words.
  const how = { allowPositionals: true, tokens: true, strict: false } as const;
  return parseArgs({ ...how, args: [...args], options: Object.fromEntries(shapes) });
}

type Shape = NonNullable<ParseArgsConfig["options"]>[string];

function shape({ takes, initial, repeats, short }: Option): Shape {
  const named = short === undefined ? {} : { short };
  if (takes === undefined) return { ...named, type: "boolean", default: false };
  if (repeats) return { ...named, type: "string", multiple: true, default: [] };
  return { ...named, type: "string", ...(initial !== undefined && { default: initial }) };
}

interface Token {
  readonly index: number;
  readonly name: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function mistake(
  { index, name, value, inlineValue }: Token,
  options: Options,
  args: readonly string[],
  voice: Voice,
): Shown | undefined {
  const say = cli(voice);
  const found = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!found) return unknown(args[index]?.split("=", 1)[0] ?? name, options, voice);
  const { takes } = found;
  const option = quoted(`--${name}`);
  if (takes === undefined)
    return value === undefined ? undefined : say("cli-takes-no-value", { option });
  const wanted = wantedFor(takes, voice);
  if (value === undefined) return say("cli-needs-value", { option, wanted });
  if (!inlineValue && /^-./.test(value)) {
    const written = quoted(`--${name}=${value}`);
    return say("cli-needs-value-dash", { option, wanted, value: quoted(value), written });
  }
  if (typeof takes === "string" || takes.includes(value)) return undefined;
  const problem = say("cli-not-one-of", { option, wanted, value: quoted(value) });
  return withGuess(problem, nearest(value, takes), voice);
}

function unknown(option: string, options: Options, voice: Voice): Shown {
  const problem = cli(voice)("cli-unknown-option", { option: quoted(option) });
  const near = nearest(option.replace(/^-+/, ""), Object.keys(options));
  return withGuess(problem, near === undefined ? undefined : `--${near}`, voice);
}

function wantedFor(takes: string | readonly string[], voice: Voice): Shown {
  return typeof takes === "string" ? ours(takes) : listed(takes.map(inCode), voice, "or");
}

function missing(name: string, { takes = [] }: Option, voice: Voice): Shown {
  const words = typeof takes === "string" ? [takes] : takes;
  const ways = words.map((word) => quoted(`--${name} ${word}`));
  return cli(voice)("cli-missing-option", { option: listed(ways, voice, "or") });
}

function inCode(word: string): Shown {
  return quoted(word);
}

/** What follows a command under the name that the command knows it by, or what is wrong with it. */
const TAKE: Readonly<Record<Takes, (given: readonly string[], voice: Voice) => object | Shown>> = {
  "": ([first], voice) =>
    first === undefined ? {} : cli(voice)("cli-options-only", { given: quoted(first) }),
  "[folder]": ([folder = ".", second], voice) =>
    second === undefined ? { folder } : cli(voice)("cli-one-folder", { given: quoted(second) }),
  "[NAME]": ([name, second], voice) =>
    second === undefined
      ? { ...(name !== undefined && { name }) }
      : cli(voice)("cli-one-name", { given: quoted(second) }),
  FILE: ([file, ...more], voice) =>
    file === undefined || more.length > 0 ? cli(voice)("cli-one-file") : { file },
  "FILE...": (files) => ({ files }),
};

import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../definitions/nearest.ts";
import { PLAIN } from "../words/voice.ts";
import { list, quote } from "../definitions/say.ts";
import type { Command, Option, Options, Takes } from "./command.ts";

/** What somebody asks of a command, that they want to know how it is used, or what is wrong with what they wrote. */
type Reading =
  | { readonly kind: "asked"; readonly asked: object }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly why: readonly string[] };

/** A command's options with the one that every command has. */
export function withHelp(options: Options): Options {
  return { ...options, help: { short: "h", about: "print this" } };
}

/** Reads what follows a command's name. */
export function readArguments({ takes, ...command }: Command, args: readonly string[]): Reading {
  const options = withHelp(command.options);
  const { values, positionals, tokens } = parse(options, args);
  if (values["help"] === true) return { kind: "help" };
  const taken = TAKE[takes](positionals);
  const why = [
    ...tokens.flatMap((one) => (one.kind === "option" ? (mistake(one, options, args) ?? []) : [])),
    ...(typeof taken === "string" ? [taken] : []),
    ...Object.entries(options).flatMap(([name, { needed = [] }]) =>
      values[name] === undefined ? needed : [],
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
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return unknown(args[index]?.split("=", 1)[0] ?? name, options);
  const { takes } = option;
  if (takes === undefined) return value === undefined ? undefined : `--${name} takes no value`;
  if (value === undefined) return `--${name} needs ${wanted(takes)} after it`;
  if (!inlineValue && /^-./.test(value))
    return `--${name} needs ${wanted(takes)} after it; if ${quote(value)} is that, write ${quote(`--${name}=${value}`)}`;
  if (typeof takes === "string" || takes.includes(value)) return undefined;
  return `--${name} is ${wanted(takes)}, not ${quote(value)}${guess(value, takes)}`;
}

function unknown(option: string, options: Options): string {
  const known = Object.keys(options);
  return `there is no option ${quote(option)}${guess(option.replace(/^-+/, ""), known, "--")}`;
}

/** What somebody probably meant; empty where nothing is near. */
export function guess(word: string, known: readonly string[], before = ""): string {
  const near = nearest(word, known);
  return near === undefined ? "" : `; did you mean ${quote(before + near)}?`;
}

function wanted(takes: string | readonly string[]): string {
  return typeof takes === "string" ? takes : list(takes, PLAIN, "or");
}

/** What follows a command under the name that the command knows it by, or what is wrong with it. */
const TAKE: Readonly<Record<Takes, (given: readonly string[]) => object | string>> = {
  "": (given) => (given.length > 0 ? `only options may follow it, not ${list(given, PLAIN)}` : {}),
  "[folder]": ([folder = ".", ...more]) =>
    more.length > 0 ? `give one folder, not ${list([folder, ...more], PLAIN)}` : { folder },
  FILE: ([file, ...more]) => (file === undefined || more.length > 0 ? "name one FILE" : { file }),
  "FILE...": (files) => ({ files }),
};

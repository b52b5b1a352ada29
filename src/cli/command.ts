import type { Help } from "../words/generated/help.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

/** A message of the help that takes no variables. */
export type HelpId = {
  [Id in keyof Help]: Record<string, never> extends Help[Id] ? Id : never;
}[keyof Help];

/** One command of the command line. */
export interface Command {
  readonly takes: Takes;
  readonly options: Options;
  /** What it does. */
  readonly about: HelpId;
  /** How it may be used: what follows its name, as in a shell. */
  readonly examples: readonly string[];
  /** Gets what `takes` and `options` describe. Ends with the exit code, or says how it was used wrongly. */
  run(asked: never, voice: Voice): Promise<number | Shown>;
}

/** What follows a command's name, as its help writes it, and how the command gets it. */
interface Taken {
  readonly "": object;
  /** The folder where one stands, unless another one is named. */
  readonly "[folder]": { readonly folder: string };
  readonly "[NAME]": { readonly name?: string };
  readonly FILE: { readonly file: string };
  readonly "FILE...": { readonly files: readonly string[] };
}

export type Takes = keyof Taken;

/** Options by their names without `--`. */
export type Options = Readonly<Record<string, Option>>;

export interface Option {
  /** What it does. */
  readonly about: HelpId;
  /** What stands after it: any word, which help calls so, or one of these. Without it, nothing does. */
  readonly takes?: string | readonly string[];
  /** What it is where nobody says. */
  readonly initial?: string;
  /** It may not be left out. */
  readonly needed?: true;
  /** It may be given more than once. */
  readonly repeats?: true;
  /** The letter after `-`. */
  readonly short?: string;
}

/** What a command gets: each option by its name, and what followed the command. */
type Asked<T extends Takes, O extends Options> = Taken[T] & {
  readonly [Name in keyof O]: Given<O[Name]>;
};

type Given<O extends Option> = O extends { readonly takes: infer Words }
  ? O extends { readonly repeats: true }
    ? readonly string[]
    : O extends { readonly initial: string } | { readonly needed: true }
      ? Word<Words>
      : Word<Words> | undefined
  : boolean;

type Word<Words> = Words extends readonly (infer One)[] ? One : string;

interface Described<T extends Takes, O extends Options> extends Command {
  readonly takes: T;
  readonly options: O;
  run(asked: Asked<T, O>, voice: Voice): Promise<number | Shown>;
}

/** A command whose `run` gets what its description promises. */
export function define<T extends Takes, const O extends Options>(command: Described<T, O>) {
  return command;
}

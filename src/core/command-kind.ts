import { commands, type Commands } from "../words/generated/commands.ts";
import type { Shown } from "../words/shown.ts";
import type { ThreadRef } from "./place.ts";
import type { World } from "./world.ts";
import type { Voice } from "../words/voice.ts";

/** The commands that `locales` has words for. */
type Named = { [I in keyof Commands]: I extends `commands-${infer N}-help` ? N : never };
export type CommandName = Named[keyof Commands];

/** A command that people can write, as the feature that owns it tells of it. */
export interface CommandKind {
  readonly name: CommandName;
  /** It is judged by what its writer saw: the thread's text is kept with it, unless it is their own. */
  readonly judged?: true;
  /** What is kept of what stands behind it, where that is not all of it. */
  readonly keeps?: (argument: string) => string;
  /** Where it means anything; everywhere, unless it says so. Elsewhere `/help` leaves it out. */
  readonly where?: (thread: ThreadRef, world: World) => boolean;
  /** It moves something beyond its own thread, whoever writes it: it is never left unread. */
  readonly reaches?: true;
}

/** A command in words. */
export interface CommandHelp {
  /** How it is written. */
  readonly usage: Shown;
  /** What it does, in a sentence or a few. */
  readonly help: Shown;
  /** Who may write it, as the rest of a sentence: `owners of the organization`. */
  readonly who: Shown;
  /** One that could stand in a comment. */
  readonly example: Shown;
}

/** What a command is about, for `/help` and the docs. */
export function helpOf({ name }: CommandKind, voice: Voice): CommandHelp {
  const say = commands(voice);
  return {
    usage: say(`commands-${name}-usage`),
    help: say(`commands-${name}-help`),
    who: say(`commands-${name}-who`),
    example: say(`commands-${name}-example`),
  };
}

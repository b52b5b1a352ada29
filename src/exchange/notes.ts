import { quoted } from "../words/printed.ts";
import { type Exchange, exchange } from "../words/generated/exchange.ts";
import type { Voice } from "../words/voice.ts";
import type { Spot } from "./spot.ts";

/** A sentence about a place of a source file. */
export interface Note {
  readonly pointer: string;
  readonly message: string;
  /** What it is about, where that has a name. */
  readonly name?: string;
}

/** What a reader says about its source while it reads. */
export interface Notes {
  readonly voice: Voice;
  /** What makes the file unreadable. */
  readonly wrong: Note[];
  /** What definitions cannot hold. */
  readonly left: Note[];
}

/** Something that could not be carried over: of which file, where, and why. */
export interface Left {
  readonly file: string;
  /** Absent where the source is no file. */
  readonly line?: number;
  readonly column?: number;
  /** What it is about, where that has a name. */
  readonly name?: string;
  readonly message: string;
}

/** Why a key cannot be carried over. */
export type Why = Extract<keyof Exchange, `exchange-why-${string}`>;

/** Notes every key that is none of those a reader knows, with the reason for those that have one. */
export function leaveOthers(
  entries: ReadonlyMap<string, Spot>,
  keys: readonly string[],
  why: Readonly<Record<string, Why>>,
  notes: Notes,
): void {
  const say = exchange(notes.voice);
  for (const [key, { value, pointer }] of entries) {
    if (keys.includes(key) || isEmpty(value)) continue;
    const known = Object.hasOwn(why, key) ? why[key] : undefined;
    const reason = say(known ?? "exchange-why-no-place");
    notes.left.push({ pointer, message: say("exchange-left-key", { key: quoted(key), reason }) });
  }
}

/** What says nothing is not missed. */
function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

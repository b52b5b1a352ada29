import { quote } from "../definitions/say.ts";
import type { Spot } from "./spot.ts";

/** A sentence about a place of a source file. */
export interface Note {
  readonly pointer: string;
  readonly message: string;
}

/** What a reader says about its source while it reads. */
export interface Notes {
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
  /** What it is about, where the source is no file. */
  readonly name?: string;
  readonly message: string;
}

/** Notes every key that is none of those a reader knows, with the reason for those that have one. */
export function leaveOthers(
  entries: ReadonlyMap<string, Spot>,
  known: readonly string[],
  why: Readonly<Record<string, string>>,
  notes: Notes,
): void {
  for (const [key, { value, pointer }] of entries) {
    if (known.includes(key) || isEmpty(value)) continue;
    const reason = Object.hasOwn(why, key) ? why[key] : "definitions have no place for it.";
    notes.left.push({ pointer, message: `${quote(key)}: ${reason}` });
  }
}

/** What says nothing is not missed. */
function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

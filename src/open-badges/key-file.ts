import { readFileSync } from "node:fs";
import { openToOthers } from "../credentials.ts";
import { environment } from "../words/generated/environment.ts";
import { printed } from "../words/printed.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { type Key, keyFrom } from "./key.ts";

/** The keys of a file, the one that signs first, with all of them as they stand there. */
interface KeyFile {
  readonly keys: readonly [Key, ...(readonly Key[])];
  readonly written: readonly unknown[];
}

/** Reads a file of keys (a JSON Web Key Set); words where it is not safe or sound. */
export function readKeyFile(path: string, voice: Voice): KeyFile | Shown {
  const say = environment(voice);
  const file = printed(path);
  const open = openToOthers(path, voice, "environment-keys-open");
  if (open !== undefined) return open;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return say("environment-keys-gone", { file });
    return say("environment-keys-unreadable", { file, code: printed(String(code)) });
  }
  const written = keysIn(text);
  if (written.length === 0) return say("environment-keys-odd", { file });
  const read = written.map(keyFrom);
  const wrong = read.indexOf(undefined);
  if (wrong >= 0) return say("environment-keys-odd-key", { file, number: wrong + 1 });
  const [first, ...others] = read.filter((key) => key !== undefined);
  if (!first?.signs) return say("environment-keys-cannot-sign", { file });
  return { keys: [first, ...others], written };
}

function keysIn(text: string): readonly unknown[] {
  try {
    const { keys } = Object(JSON.parse(text)) as { readonly keys?: unknown };
    return Array.isArray(keys) ? keys : [];
  } catch {
    return [];
  }
}

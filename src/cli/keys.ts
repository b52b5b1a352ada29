import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { aboutFile } from "../beside.ts";
import { ALGORITHMS, type Algorithm, freshKey, type Key, keyFrom } from "../open-badges/key.ts";
import { readKeyFile } from "../open-badges/key-file.ts";
import { keys as words } from "../words/generated/keys.ts";
import { printed, quoted } from "../words/printed.ts";
import { ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";

/** `waymark keys FILE`: the keys that sign badges; with `--new`, another one in front. */
export const command = define({
  takes: "FILE",
  about: "help-keys-about",
  examples: ["--new waymark-keys.json", "waymark-keys.json"],
  options: {
    new: { about: "help-keys-new" },
    algorithm: { takes: ALGORITHMS, initial: "EdDSA", about: "help-keys-algorithm" },
  },
  run({ file, new: another, algorithm }, voice) {
    return Promise.resolve(another ? add(file, algorithm, voice) : list(file, voice));
  },
});

/** Nobody but its owner may read or write such a file. */
const MODE = 0o600;

function list(file: string, voice: Voice): number {
  const say = words(voice);
  if (!existsSync(file)) {
    const create = quoted(`waymark keys --new ${file}`, 200);
    throw new Error(say("keys-none", { file: printed(file), command: create }));
  }
  const read = readKeyFile(file, voice);
  if (typeof read === "string") throw new Error(read);
  const [first, ...others] = read.keys;
  const lines = [line("signs", first, voice), ...others.map((key) => line("checks", key, voice))];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

function line(what: "signs" | "checks", { id, algorithm }: Key, voice: Voice): Shown {
  return words(voice)("keys-key", { id: ours(id), algorithm: ours(algorithm), what });
}

/** Puts a fresh key before all others: those stay, so that what they signed goes on being valid. */
function add(file: string, algorithm: Algorithm, voice: Voice): number {
  const exists = existsSync(file);
  const read = exists ? readKeyFile(file, voice) : { written: [] };
  if (typeof read === "string") throw new Error(read);
  const fresh = freshKey(algorithm);
  const { id = "" } = keyFrom(fresh) ?? {};
  const text = `${JSON.stringify({ keys: [fresh, ...read.written] }, null, 2)}\n`;
  put(file, text, exists);
  const say = words(voice);
  const said = { file: printed(file), id: ours(id), others: read.written.length };
  process.stdout.write(`${say("keys-added", said)}\n${say("keys-next", { file: said.file })}\n`);
  return 0;
}

/** Writes beside it first: a disk that is full costs no key, and a file that came meanwhile stays. */
function put(file: string, text: string, exists: boolean): void {
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, text, { mode: MODE, flag: "wx" });
    place(beside, file, exists);
  } catch (error) {
    throw aboutFile(file, beside, error);
  }
}

function place(beside: string, file: string, exists: boolean): void {
  try {
    if (exists) renameSync(beside, file);
    else linkSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

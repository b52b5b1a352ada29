import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readDefinitions } from "../definitions/read.ts";
import { exportTo, TARGETS } from "../exchange/export.ts";
import { readHome, RECORDS } from "../exchange/home.ts";
import { printed } from "../words/printed.ts";
import { exchange } from "../words/generated/exchange.ts";
import { joined } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { readFolder } from "./files.ts";
import { textsOf, type WithTexts } from "./format/report.ts";
import { text as problemsInWords } from "./format/text.ts";
import { leftInWords } from "./left-in-words.ts";
import { wantedOf } from "./reading.ts";
import { compare, readText, write } from "./texts.ts";

/** `waymark export [folder] --to FORMAT`: what other tools need to know, out of the definitions. */
export const command = define({
  takes: "[folder]",
  about: "help-export-about",
  examples: ["community --to peribolos --out teams.yaml"],
  options: {
    to: { takes: TARGETS, needed: true, about: "help-export-to" },
    out: { takes: "FILE", about: "help-export-out" },
    "dry-run": { about: "help-export-dry-run" },
    force: { about: "help-export-force" },
  },
  async run({ folder, to, out, "dry-run": dry, force }, voice) {
    const files = readFolder(folder, voice);
    if (typeof files === "string") return files;
    const { definitions, ...report } = readDefinitions(files, undefined, wantedOf(voice));
    if (!definitions) return broken({ ...report, folder, textOf: textsOf(files) }, voice);
    const records = recordsIn(folder, voice);
    if (typeof records === "string") return records;
    const home = readHome(definitions, records, voice);
    if ("problems" in home) {
      const textOf = textsOf(records);
      return broken({ ...home, skipped: [], checked: 0, folder, textOf }, voice);
    }
    const today = new Date().toISOString().slice(0, 10);
    const { text, left } = exportTo(to, home, today, voice);
    const unsaid = left.map((one) => ({ file: folder, ...one }));
    for (const line of leftInWords(unsaid, voice)) process.stderr.write(`${line}\n`);
    if (out !== undefined) return writeOut(text, out, { dry, force, voice });
    process.stdout.write(text);
    return 0;
  },
});

function recordsIn(folder: string, voice: Voice) {
  const records = RECORDS.filter((path) => existsSync(join(folder, path))).map((path) => ({
    path,
    ...readText(join(folder, path), voice),
  }));
  const unread = records.flatMap((one) => ("why" in one ? [one.why] : []));
  if (unread.length > 0) return joined(unread, "; ");
  return records.flatMap((one) => ("text" in one ? [one] : []));
}

interface Writing {
  /** Nothing is written. */
  readonly dry: boolean;
  readonly force: boolean;
  readonly voice: Voice;
}

/** Into a file that is not there yet, or says the same; into another one only by force. */
function writeOut(text: string, out: string, { dry, force, voice }: Writing): number {
  const say = exchange(voice);
  const file = printed(out);
  const wanted = compare(dirname(out), [{ path: basename(out), text }], voice);
  const other = wanted.some(({ now }) => now === "other");
  if (dry) {
    const head = say(other ? "exchange-would-replace" : "exchange-would-write", { file });
    process.stdout.write(`${head}\n${text}`);
    return 0;
  }
  if (other && !force) throw new Error(say("exchange-file-differs", { file }));
  write(dirname(out), wanted);
  process.stderr.write(`${say("exchange-file-written", { file })}\n`);
  return 0;
}

function broken(report: WithTexts, voice: Voice): number {
  process.stderr.write(problemsInWords(report, voice, process.stderr));
  process.stderr.write(`waymark export: ${exchange(voice)("exchange-broken")}\n`);
  return 1;
}

import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readDefinitions } from "../definitions/read.ts";
import { exportTo, TARGETS } from "../exchange/export.ts";
import { readHome, RECORDS } from "../exchange/home.ts";
import { define } from "./command.ts";
import { readFolder } from "./files.ts";
import { text as problemsInWords } from "./format/text.ts";
import { compare, readText, write } from "./texts.ts";

/** `waymark export [folder] --to FORMAT`: what other tools need to know, out of the definitions. */
export const command = define({
  takes: "[folder]",
  about: `Writes what other tools need to know, out of the definitions in a folder and of what
\`waymark import\` put beside them.

all-contributors: .all-contributorsrc, out of people/ and import/contributions.json.
peribolos: teams, led by whoever leads the community today; members are those of
import/teams.json, and where there are none, the file says so.`,
  options: {
    to: {
      takes: TARGETS,
      needed: `say what for with --to ${TARGETS.join(" or --to ")}`,
      about: "what the file is for",
    },
    out: { takes: "FILE", about: "write here instead of on standard output" },
    "dry-run": { about: "print what would be written" },
    force: { about: "overwrite a file that says something else" },
  },
  async run({ folder, to, out, "dry-run": dry, force }) {
    const files = readFolder(folder);
    if (typeof files === "string") return files;
    const { definitions, ...report } = readDefinitions(files);
    if (!definitions) return broken({ ...report, folder });
    const records = recordsIn(folder);
    if (typeof records === "string") return records;
    const home = readHome(definitions, records);
    if ("problems" in home) return broken({ ...home, skipped: [], checked: 0, folder });
    const { text, left } = exportTo(to, home, new Date().toISOString().slice(0, 10));
    for (const line of left) process.stderr.write(`${line}\n`);
    if (out !== undefined) return writeOut(text, out, { dry, force });
    process.stdout.write(text);
    return 0;
  },
});

function recordsIn(folder: string) {
  const records = RECORDS.filter((path) => existsSync(join(folder, path))).map((path) => ({
    path,
    ...readText(join(folder, path)),
  }));
  const unread = records.flatMap((one) => ("why" in one ? [one.why] : []));
  if (unread.length > 0) return unread.join("; ");
  return records.flatMap((one) => ("text" in one ? [one] : []));
}

/** Into a file that is not there yet, or says the same; into another one only by force. */
function writeOut(
  text: string,
  out: string,
  { dry, force }: { readonly dry: boolean; readonly force: boolean },
): number {
  const wanted = compare(dirname(out), [{ path: basename(out), text }]);
  const other = wanted.some(({ now }) => now === "other");
  if (dry) {
    process.stdout.write(`Would ${other ? "replace" : "write"} ${out}:\n${text}`);
    return 0;
  }
  if (other && !force)
    throw new Error(
      `nothing was written: ${out} says something else already (--force overwrites it)`,
    );
  write(dirname(out), wanted);
  process.stderr.write(`${out} is written.\n`);
  return 0;
}

function broken(report: Parameters<typeof problemsInWords>[0]): number {
  process.stdout.write(problemsInWords(report));
  process.stderr.write("waymark export: nothing can be written until these are mended.\n");
  return 1;
}

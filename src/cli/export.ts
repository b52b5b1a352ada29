import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readDefinitions } from "../definitions/read.ts";
import { exportTo, type Target, TARGETS } from "../exchange/export.ts";
import { readHome, RECORDS } from "../exchange/home.ts";
import { COMMANDS } from "./commands.ts";
import { readText } from "./exchange/read-file.ts";
import { compare, write } from "./exchange/writing.ts";
import { readFolder } from "./files.ts";
import { text as problemsInWords } from "./format/text.ts";

/** `waymark export [folder] --to FORMAT`: what other tools need to know, out of the definitions. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === "help") return help();
  if ("why" in asked) return usedWrongly(asked.why);
  const files = readFolder(asked.folder);
  if (typeof files === "string") return usedWrongly(files);
  const { definitions, ...report } = readDefinitions(files);
  if (!definitions) return broken({ ...report, folder: asked.folder });
  const records = recordsIn(asked.folder);
  if (typeof records === "string") return usedWrongly(records);
  const home = readHome(definitions, records);
  if ("problems" in home)
    return broken({ problems: home.problems, skipped: [], checked: 0, folder: asked.folder });
  const { text, left } = exportTo(asked.to, home, new Date().toISOString().slice(0, 10));
  for (const line of left) process.stderr.write(`${line}\n`);
  return put(text, asked);
}

interface Asked {
  readonly folder: string;
  readonly to: Target;
  readonly out?: string;
  readonly force: boolean;
  readonly printed: boolean;
}

const OPTIONS = {
  to: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function readArguments(args: readonly string[]): Asked | "help" | { readonly why: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    if (values.help) return "help";
    if (positionals.length > 1) return { why: "give one folder" };
    const { out, force, "dry-run": printed } = values;
    const to = TARGETS.find((one) => one === values.to);
    if (!to) return { why: `say what for with --to ${TARGETS.join(" or --to ")}` };
    return { folder: positionals[0] ?? ".", to, force, printed, ...(out !== undefined && { out }) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

function recordsIn(folder: string) {
  const records = RECORDS.filter((path) => existsSync(join(folder, path))).map((path) => ({
    path,
    ...readText(join(folder, path)),
  }));
  const unread = records.flatMap((one) => ("why" in one ? [one.why] : []));
  if (unread.length > 0) return unread.join("; ");
  return records.flatMap((one) => ("text" in one ? [one] : []));
}

/** On standard output, or into a file that is not there yet. */
function put(text: string, { out, force, printed }: Asked): number {
  if (out === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const wanted = compare(dirname(out), [{ path: basename(out), text }]);
  const other = wanted.some(({ now }) => now === "other");
  if (printed) {
    process.stdout.write(`Would ${other ? "replace" : "write"} ${out}:\n${text}`);
    return 0;
  }
  if (other && !force) {
    process.stderr.write(
      `waymark export: nothing was written: ${out} says something else already (--force overwrites it)\n`,
    );
    return 1;
  }
  write(dirname(out), wanted);
  process.stderr.write(`${out} is written.\n`);
  return 0;
}

function broken(report: Parameters<typeof problemsInWords>[0]): number {
  process.stdout.write(problemsInWords(report));
  process.stderr.write("waymark export: nothing can be written until these are mended.\n");
  return 1;
}

function help(): number {
  process.stdout.write(`Usage: waymark export ${COMMANDS["export"]?.usage}

Writes what other tools need to know, out of the definitions in a folder and of what
\`waymark import\` put beside them, on standard output or into a file.

  --to all-contributors  .all-contributorsrc, out of people/ and import/contributions.json
  --to peribolos         teams, led by whoever leads the community today; members are those
                         of import/teams.json, and where there are none, the file says so
  --out FILE             write here instead of on standard output
  --dry-run              print what would be written
  --force                overwrite a file that says something else
`);
  return 0;
}

function usedWrongly(why: string): number {
  process.stderr.write(`waymark export: ${why}\n`);
  return 2;
}

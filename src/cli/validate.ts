import { parseArgs } from "node:util";
import { COMMANDS } from "./commands.ts";
import { FORMATS } from "./format/index.ts";
import { LISTS } from "./list.ts";
import { summary } from "./format/text.ts";
import { validated } from "./reading.ts";

/** `waymark validate [folder] [--format …]`: the problems on standard output, a summary beside it; `--list`: the checks. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") return usedWrongly(asked);
  if (asked.help) return help();
  if (asked.list) return list(asked.format);
  const format = FORMATS[asked.format];
  if (!format)
    return usedWrongly(`there is no format ${asked.format}: use text, json, github or sarif`);
  const reading = validated(asked.folder, asked.only);
  if (typeof reading === "string") return usedWrongly(reading);
  const report = { ...reading, folder: asked.folder };
  process.stdout.write(format(report));
  process.stderr.write(`${summary(report)}\n`);
  return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface Asked {
  readonly folder: string;
  readonly format: string;
  readonly help: boolean;
  readonly list: boolean;
  readonly only: readonly string[];
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        only: { type: "string", multiple: true, default: [] },
        list: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (positionals.length > 1) return "give one folder";
    return { folder: positionals[0] ?? ".", ...values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function help(): number {
  process.stdout.write(`Usage: waymark validate ${COMMANDS["validate"]?.usage}\n`);
  return 0;
}

function list(format: string): number {
  const write = LISTS[format];
  if (!write) return usedWrongly(`the list is text or json, not ${format}`);
  process.stdout.write(write());
  return 0;
}

function usedWrongly(why: string): number {
  process.stderr.write(`waymark validate: ${why}\n`);
  return 2;
}

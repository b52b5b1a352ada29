import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { COMMANDS } from "./commands.ts";
import { placeFrom } from "./directory/place.ts";
import { findStale, type Stale } from "./directory/stale.ts";

/** `waymark directory [folder]`: writes the tables in Markdown files; `--check` only says which are stale. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") return usedWrongly(asked);
  if (asked.help) return help();
  const place = placeFrom(asked.repository);
  if (!place) return usedWrongly("name the repository as OWNER/NAME");
  const found = findStale({ ...asked, place });
  if ("why" in found) return fail(found.why);
  if (found.tables === 0)
    process.stderr.write(
      "No file here holds `<!-- waymark:communities -->` and `<!-- /waymark:communities -->`: put them where the table shall stand.\n",
    );
  return asked.check ? check(found.stale) : write(found.stale);
}

interface Asked {
  readonly folder: string;
  readonly files: readonly string[];
  readonly contributors?: string;
  readonly repository: string | undefined;
  readonly check: boolean;
  readonly help: boolean;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        contributors: { type: "string" },
        file: { type: "string", multiple: true, default: [] },
        repository: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (positionals.length > 1) return "give one folder";
    const { check: checking, contributors, file: files, repository, help: helping } = values;
    const asked = { files, repository, check: checking, help: helping };
    const folder = positionals[0] ?? ".";
    return { folder, ...asked, ...(contributors !== undefined && { contributors }) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function check(stale: readonly Stale[]): number {
  for (const { file } of stale) process.stdout.write(`${file} is stale.\n`);
  return stale.length > 0 ? 1 : 0;
}

function write(stale: readonly Stale[]): number {
  for (const { file, after } of stale) {
    writeFileSync(file, after);
    process.stdout.write(`${file} is written.\n`);
  }
  return 0;
}

function help(): number {
  process.stdout.write(`Usage: waymark directory ${COMMANDS["directory"]?.usage}

Writes a table of the communities (leads, meetings, how to join) between the lines
<!-- waymark:communities --> and <!-- /waymark:communities --> of Markdown files beside the
definitions, and touches nothing else.

  --contributors FILE      the people of this .all-contributorsrc, between all-contributors' marks
  --check                  write nothing; exit 1 where a table is stale
  --file PATH              another file with the marks; can be given more than once
  --repository OWNER/NAME  where the issue forms are, for links to them
`);
  return 0;
}

function fail(why: string): number {
  process.stderr.write(`waymark directory: ${why}\n`);
  return 1;
}

function usedWrongly(why: string): number {
  process.stderr.write(`waymark directory: ${why}\n`);
  return 2;
}

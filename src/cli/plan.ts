import { parseArgs } from "node:util";
import type { Candidate } from "../core/world.ts";
import { type Definitions, NOTHING, type SourceFile } from "../definitions/definitions.ts";
import { readDefinitions } from "../definitions/read.ts";
import { FORMS } from "../definitions/sources.ts";
import type { Change } from "../features/foresight/change.ts";
import { foresee } from "../features/foresight/foresee.ts";
import { foreseenLines } from "../features/foresight/messages.ts";
import type { World } from "../core/world.ts";
import { features } from "../features/index.ts";
import { COMMANDS } from "./commands.ts";
import { readFolder } from "./files.ts";
import { FORMATS } from "./format/index.ts";
import { backupWorld, ledgerWorld } from "./plan/ledger-world.ts";
import { definitionsOnly } from "./plan/definitions-only.ts";

/** `waymark plan [folder]`: what putting these definitions in force would change, what it takes away first. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") return usedWrongly(asked);
  if (asked.help) return help();
  const files = readFolder(asked.folder);
  if (typeof files === "string") return usedWrongly(files);
  const { definitions, ...report } = readDefinitions(files);
  if (!definitions) {
    process.stdout.write(FORMATS["text"]?.({ ...report, folder: asked.folder }) ?? "");
    process.stderr.write("There is no plan until these are mended.\n");
    return 1;
  }
  const world = await before(asked);
  if (typeof world === "string") return usedWrongly(world);
  const found = { ...candidate(definitions, world), sources: formsIn(files) };
  const inForce = world.definitions() ?? NOTHING;
  const changes = foresee(inForce, found.repo, () => found, world, others()) ?? [];
  process.stdout.write(asked.format === "json" ? json(changes) : text(changes, world));
  return 0;
}

interface Asked {
  readonly folder: string;
  readonly since?: string;
  readonly ledger?: string;
  readonly organization?: string;
  readonly format: string;
  readonly help: boolean;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        since: { type: "string" },
        ledger: { type: "string" },
        organization: { type: "string" },
        format: { type: "string", default: "text" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (positionals.length > 1) return "give one folder";
    if (values.since !== undefined && values.ledger !== undefined)
      return "give --since or --ledger: what is in force stands in one of them";
    if (values.format !== "text" && values.format !== "json")
      return `there is no format ${values.format}: use text or json`;
    return { folder: positionals[0] ?? ".", ...values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The world before: as the ledger knows it, or as far as definitions alone tell. */
async function before({ since, ledger, organization }: Asked): Promise<World | string> {
  if (ledger !== undefined) return backupWorld(ledger, organization);
  const { DATABASE_URL: url, WAYMARK_DATA: folder } = process.env;
  if (since === undefined && (url || folder)) return ledgerWorld(organization);
  process.stderr.write(
    "Without the server's ledger (--ledger, DATABASE_URL or WAYMARK_DATA) this plan tells what definitions alone decide: nothing about people, teams and open requests.\n",
  );
  return definitionsOnly(since);
}

function candidate(definitions: Definitions, world: World): Candidate {
  const repo = world.home() ?? { id: 0, owner: world.org.login, name: "community" };
  // Who is pinned stays pinned: nobody new is known without GitHub.
  return { repo, commit: "", definitions, problems: [], skipped: [], checked: 0, people: {} };
}

function formsIn(files: readonly SourceFile[]): Readonly<Record<string, string>> {
  const forms = files.filter(({ path }) => path.startsWith(`${FORMS}/`));
  return Object.fromEntries(forms.map((form) => [form.path, form.text]));
}

function others() {
  return features.filter(({ name }) => name !== "foresight");
}

function json(changes: readonly Change[]): string {
  return `${JSON.stringify({ changes }, null, 2)}\n`;
}

function text(changes: readonly Change[], world: World): string {
  if (changes.length === 0) return "Nothing changes that people or GitHub would notice.\n";
  return `${foreseenLines(changes, world).join("\n")}\n`;
}

function help(): number {
  process.stdout.write(`Usage: waymark plan ${COMMANDS["plan"]?.usage}

What putting the definitions of a folder in force would change: a line with - takes
something away, a line with + adds or changes something.

  --since FOLDER        compare with these definitions instead of those in force
  --ledger FILE         compare with what is in force by this file of the server's, which
                        \`waymark backup FILE\` wrote
  --organization LOGIN  which organisation, where the server serves several
  --format json         the changes as data

Without these, DATABASE_URL or WAYMARK_DATA names the server's ledger. Without any, the plan
tells what definitions alone decide, and says so.
`);
  return 0;
}

function usedWrongly(why: string): number {
  process.stderr.write(`waymark plan: ${why}\n`);
  return 2;
}

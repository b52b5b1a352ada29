import type { Candidate } from "../core/world.ts";
import { type Definitions, NOTHING, type SourceFile } from "../definitions/definitions.ts";
import { readDefinitions } from "../definitions/read.ts";
import { FORMS } from "../definitions/sources.ts";
import type { Change } from "../features/foresight/change.ts";
import { foresee } from "../features/foresight/foresee.ts";
import { foreseenLines } from "../features/foresight/messages.ts";
import type { Telling } from "../features/foresight/telling.ts";
import type { World } from "../core/world.ts";
import { PLAIN } from "../words/voice.ts";
import { features } from "../features/index.ts";
import { define } from "./command.ts";
import { readFolder } from "./files.ts";
import { text as problemsInWords } from "./format/text.ts";
import { backupWorld, ledgerWorld } from "./plan/ledger-world.ts";
import { definitionsOnly } from "./plan/definitions-only.ts";

/** `waymark plan [folder]`: what putting these definitions in force would change, what it takes away first. */
export const command = define({
  takes: "[folder]",
  about: `Says what putting the definitions of a folder in force would change: a line with - takes
something away, a line with + adds or changes something.

It compares with what is in force, by the server's ledger: DATABASE_URL or WAYMARK_DATA names it, or
--ledger a backup of it. Without any, the plan tells what definitions alone decide, and says so.`,
  options: {
    since: { takes: "FOLDER", about: "compare with these definitions instead" },
    ledger: { takes: "FILE", about: "a backup of the server's ledger, by `waymark backup FILE`" },
    organization: { takes: "LOGIN", about: "which organisation, where the server serves several" },
    format: { takes: ["text", "json"], initial: "text", about: "json: the changes as data" },
  },
  async run({ folder, since, ledger, organization, format }) {
    if (since !== undefined && ledger !== undefined)
      return "give --since or --ledger: what is in force stands in one of them";
    const files = readFolder(folder);
    if (typeof files === "string") return files;
    const { definitions, ...report } = readDefinitions(files);
    if (!definitions) {
      process.stdout.write(problemsInWords({ ...report, folder }));
      process.stderr.write("There is no plan until these are mended.\n");
      return 1;
    }
    const world = await before({ since, ledger, organization });
    if (typeof world === "string") return world;
    const found = { ...candidate(definitions, world), sources: formsIn(files) };
    const inForce = world.definitions() ?? NOTHING;
    const changes = foresee(inForce, found.repo, () => found, world, others()) ?? [];
    process.stdout.write(
      format === "json"
        ? json(changes)
        : text(changes, { inForce, next: definitions, world, voice: PLAIN }),
    );
    return 0;
  },
});

/** What a plan is compared with. */
interface Before {
  readonly since: string | undefined;
  readonly ledger: string | undefined;
  readonly organization: string | undefined;
}

/** The world before: as the ledger knows it, or as far as definitions alone tell. */
async function before({ since, ledger, organization }: Before): Promise<World | string> {
  if (ledger !== undefined) return backupWorld(ledger, organization);
  const { DATABASE_URL: url, WAYMARK_DATA: folder } = process.env;
  if (since === undefined && (url || folder)) return ledgerWorld(organization);
  if (organization !== undefined)
    return "--organization says which of the server's: name its ledger with --ledger, DATABASE_URL or WAYMARK_DATA";
  const world = definitionsOnly(since);
  if (typeof world !== "string")
    process.stderr.write(
      "Without the server's ledger (--ledger, DATABASE_URL or WAYMARK_DATA) this plan tells what definitions alone decide: nothing about people, teams and open requests.\n",
    );
  return world;
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

function text(changes: readonly Change[], telling: Telling): string {
  if (changes.length === 0) return "Nothing changes that people or GitHub would notice.\n";
  return `${foreseenLines(changes, telling).join("\n")}\n`;
}

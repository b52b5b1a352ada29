import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readDefinitions } from "../definitions/read.ts";
import { SETTINGS } from "../definitions/sources.ts";
import { COMMANDS } from "./commands.ts";
import { readFolder } from "./files.ts";
import { text } from "./format/text.ts";
import { ask } from "./init/ask.ts";
import { filesFor, type NewFiles, type SchemaPlace } from "./init/files.ts";
import { packageFolder } from "./init/package-folder.ts";
import { type Answers, type Question, questionsFor } from "./init/questions.ts";
import { whatNext } from "./init/what-next.ts";

/** `waymark init [folder]`: a definitions repository to start from; overwrites nothing. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") return usedWrongly(asked);
  if (asked.help) return help();
  if (existsSync(join(asked.folder, SETTINGS)))
    return usedWrongly(`${join(asked.folder, SETTINGS)} is there already: nothing was written`);
  if (statSync(asked.folder, { throwIfNoEntry: false })?.isDirectory() === false)
    return usedWrongly(`${asked.folder} is not a folder`);
  const { questions, given } = asked;
  const known = asked.yes ? given : await ask(questions, given);
  const initial = Object.fromEntries(questions.map((one) => [one.name, one.initial]));
  const answers = { ...initial, ...known } as unknown as Answers;
  mkdirSync(asked.folder, { recursive: true });
  const files = filesFor(answers, packageFolder("defaults"), placeOfSchemas(asked));
  report(asked.folder, files, write(asked.folder, files));
  return checked(asked.folder, answers);
}

interface Asked {
  readonly folder: string;
  readonly questions: readonly Question[];
  readonly given: Partial<Answers>;
  readonly yes: boolean;
  readonly help: boolean;
  readonly schemas?: string | undefined;
}

const ANSWER = { type: "string" } as const;

const OPTIONS = {
  organization: ANSWER,
  timezone: ANSWER,
  community: ANSWER,
  purpose: ANSWER,
  lead: ANSWER,
  team: ANSWER,
  joining: ANSWER,
  schemas: ANSWER,
  yes: { type: "boolean", short: "y", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function read(args: readonly string[]): Asked | string {
  try {
    const parsed = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const { yes, help: helping, schemas, ...given } = parsed.values;
    if (parsed.positionals.length > 1) return "give one folder";
    const folder = parsed.positionals[0] ?? ".";
    const questions = questionsFor(folder);
    const wrong = questions.flatMap(({ name, wrong: judge }) => {
      const why = given[name] === undefined ? undefined : judge(given[name]);
      return why === undefined ? [] : [`--${name} ${given[name]}: ${why}`];
    });
    if (wrong.length > 0) return wrong.join("; ");
    return { folder, questions, given, yes, help: helping, schemas };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const PUBLISHED = "https://raw.githubusercontent.com/waymark/waymark/v1/schemas";

/** Where editors find the schemas: as somebody said, else in the folder's own packages, else on the web. */
function placeOfSchemas({ folder, schemas }: Asked): SchemaPlace {
  if (schemas !== undefined && /^https?:\/\//.test(schemas))
    return { url: schemas.replace(/\/$/, "") };
  const installed = join(folder, "node_modules/waymark/schemas");
  const local = schemas ?? (existsSync(installed) ? installed : undefined);
  if (local === undefined) return { url: PUBLISHED };
  return { folder: resolve(local), home: resolve(folder) };
}

/** Writes what is not there yet, and says what was. */
function write(folder: string, files: NewFiles): readonly string[] {
  return Object.entries(files).flatMap(([path, content]) => {
    const target = join(folder, path);
    if (existsSync(target)) return [path];
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content, { flag: "wx" });
    return [];
  });
}

function report(folder: string, files: NewFiles, kept: readonly string[]): void {
  const written = Object.keys(files).filter((path) => !kept.includes(path));
  const lines = [
    `Wrote ${written.length} files into ${folder === "." ? "this folder" : folder}:`,
    ...written.map((path) => `  ${path}`),
    ...kept.map((path) => `  ${path} was there already and stays as it is.`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function checked(folder: string, answers: Answers): number {
  const files = readFolder(folder);
  const reading = readDefinitions(typeof files === "string" ? [] : files);
  if (reading.problems.length === 0) {
    process.stdout.write(whatNext(answers));
    return 0;
  }
  process.stdout.write(`\nWith what was there already, something is wrong:\n`);
  process.stdout.write(text({ ...reading, folder }));
  return 1;
}

function help(): number {
  process.stdout.write(`Usage: waymark init ${COMMANDS["init"]?.usage}\n`);
  return 0;
}

function usedWrongly(why: string): number {
  process.stderr.write(`waymark init: ${why}\n`);
  return 2;
}

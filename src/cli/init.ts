import { existsSync, lstatSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readDefinitions } from "../definitions/read.ts";
import { SETTINGS } from "../definitions/sources.ts";
import { fromPackage } from "../from-package.ts";
import { define } from "./command.ts";
import { readFolder } from "./files.ts";
import { text } from "./format/text.ts";
import { leadsOut } from "./leads-out.ts";
import { communityPath, filesFor, type NewFiles, type SchemaPlace } from "./init/files.ts";
import { type Answers, ask, type Known, type Question, questionsFor } from "./init/questions.ts";

/** `waymark init [folder]`: a definitions repository to start from; overwrites nothing. */
export const command = define({
  takes: "[folder]",
  about: `Writes a definitions repository to start from into a folder, and overwrites nothing. It asks what
no option answers.`,
  options: {
    yes: { short: "y", about: "ask nothing: take what would be offered" },
    organization: { takes: "NAME", about: "what your organisation is called" },
    timezone: { takes: "ZONE", about: "where its days begin, such as Europe/Lisbon" },
    community: { takes: "NAME", about: "what its first community of practice is called" },
    purpose: { takes: "TEXT", about: "why people come together in it" },
    lead: { takes: "LOGIN", about: "who leads it: a GitHub user name" },
    team: { takes: "SLUG", about: "the GitHub team that its members are in" },
    joining: { takes: ["by-approval", "open"], about: "how people join it" },
    schemas: { takes: "FOLDER|URL", about: "where editors find the schemas" },
  },
  async run({ folder, yes, schemas, ...given }) {
    const questions = questionsFor(folder);
    const wrong = questions.flatMap(({ name, wrong: judge }) => {
      const why = given[name] === undefined ? undefined : judge(given[name]);
      return why === undefined ? [] : [`--${name} ${given[name]}: ${why}`];
    });
    if (wrong.length > 0) return wrong.join(" ");
    const settings = join(folder, SETTINGS);
    if (existsSync(settings)) return `${settings} is there already: nothing was written`;
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      return `${folder} is not a folder`;
    const answers = answersTo(questions, yes ? given : await ask(questions, given));
    const files = filesFor(answers, fromPackage("defaults"), placeOfSchemas(folder, schemas));
    const [out] = Object.keys(files).flatMap((path) => leadsOut(folder, path) ?? []);
    if (out !== undefined) return out;
    mkdirSync(folder, { recursive: true });
    report(folder, files, write(folder, files));
    return checked(folder, answers);
  },
});

/** With what is offered for the rest. */
function answersTo(questions: readonly Question[], known: Known): Answers {
  const all = questions.map(({ name, initial }) => [name, known[name] ?? initial]);
  return Object.fromEntries(all) as Answers;
}

const PUBLISHED = "https://raw.githubusercontent.com/waymark/waymark/v1/schemas";

/** Where editors find the schemas: as somebody said, else in the folder's own packages, else on the web. */
function placeOfSchemas(folder: string, schemas: string | undefined): SchemaPlace {
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
    // A link to nowhere is there too, and is not written through.
    if (lstatSync(target, { throwIfNoEntry: false })) return [path];
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

/** What remains to be done by people until somebody can join. */
function whatNext(answers: Answers): string {
  const steps = [
    "Read the files and change what you like; `waymark validate` says what is wrong, line by line.",
    ...(answers.lead ? [] : [leading(answers)]),
    ...(answers.team ? [optingIn(answers)] : []),
    "In .github/workflows/definitions.yml, put the commit SHA of a Waymark release where it says so,\n     or delete that file: the App checks pull requests too.",
    "Put them into a repository of your organisation that is called `community` (or `.github`).",
    "Install the Waymark App on the organisation. It opens one issue with its first plan,\n     and changes nothing until an owner answers `/apply`.",
  ];
  const numbered = steps.map((step, index) => `  ${index + 1}. ${step}\n`);
  return `\nWhat to do next:\n${numbered.join("")}`;
}

function leading({ community, joining }: Answers): string {
  const waits =
    joining === "open" ? "finish the onboarding with newcomers" : "say yes to newcomers";
  return `Nobody leads ${community} yet, so nobody can ${waits}: name somebody under\n     \`leads:\` in ${communityPath(community)}, in place of \`status: forming\`.`;
}

function optingIn({ team }: Answers): string {
  return `Opt the team ${team} in: write “managed by Waymark” into its description on GitHub.`;
}

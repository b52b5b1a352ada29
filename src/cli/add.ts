import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { livingCommunities } from "../core/ledger/reading.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { nearest } from "../definitions/nearest.ts";
import { readDefinitions } from "../definitions/read.ts";
import { FORMS, SETTINGS } from "../definitions/sources.ts";
import { type NewFiles, offering } from "../starters/files.ts";
import { add } from "../words/generated/add.ts";
import { LANGUAGES } from "../words/languages.ts";
import { printed, quoted } from "../words/printed.ts";
import { ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { readFolder } from "./files.ts";
import { leadsOut } from "./leads-out.ts";
import { problemsOf, problemsWith, writeNew, writtenFiles } from "./new-files.ts";
import { namesOnShelf, purposeOf, takenFromShelf } from "./shelf.ts";
import { withGuess } from "./unknown.ts";

/** `waymark add NAME`: a ready-made process, with its form and checklists, or a pathway with its badges, for definitions that are there. */
export const command = define({
  takes: "[NAME]",
  about: "help-add-about",
  examples: ["--list", "request-access --to community"],
  options: {
    list: { about: "help-add-list" },
    to: { takes: "FOLDER", initial: ".", about: "help-add-to" },
    language: { takes: LANGUAGES, about: "help-add-language" },
    "dry-run": { about: "help-add-dry-run" },
  },
  async run({ name, list, to, language: asked, "dry-run": dry }, voice) {
    const language = asked ?? voice.language;
    if (list) return show(language);
    const say = add(voice);
    const names = namesOnShelf();
    if (name === undefined) return say("add-nothing-named");
    if (!names.includes(name))
      return withGuess(say("add-unknown", { name: quoted(name) }), nearest(name, names), voice);
    const definitions = definitionsIn(to, voice);
    if (typeof definitions === "string") return definitions;
    const communities = livingCommunities(definitions).map(([, one]) => one.name);
    const files = forms(takenFromShelf(name, language), communities);
    const [other] = Object.entries(files).flatMap(([path, text]) => others(to, path, text));
    if (other !== undefined) return say("add-in-the-way", { file: printed(other) });
    const [out] = Object.keys(files).flatMap((path) => leadsOut(to, path, voice) ?? []);
    if (out !== undefined) return out;
    const why = problemsWith(to, files, voice);
    if (why !== undefined) {
      process.stdout.write(why);
      return say("add-would-break");
    }
    if (dry) {
      print(say("add-would"), ...Object.keys(files).map((path) => `  ${path}`));
      return 0;
    }
    const kept = writeNew(to, files);
    if (kept.length === Object.keys(files).length) {
      print(say("add-there"));
      return 0;
    }
    process.stdout.write(writtenFiles(to, files, kept, voice));
    const problems = problemsOf(to, voice);
    const next = [nextOf(files, voice), ...privately(files, definitions, voice)];
    process.stdout.write(problems === undefined ? `\n${next.join("\n\n")}\n` : `\n${problems}`);
    return problems === undefined ? 0 : 1;
  },
});

/** What is to be done once the files are written. */
function nextOf(files: NewFiles, voice: Voice): Shown {
  const say = add(voice);
  const has = (folder: string) => Object.keys(files).some((path) => path.startsWith(`${folder}/`));
  if (has(FORMS)) return say("add-next");
  return has("processes") ? say("add-next-without-form") : say("add-next-pathway");
}

/** Where the form of a private process has to stand as well; one that another process starts has none. */
function privately(files: NewFiles, { settings }: Definitions, voice: Voice): readonly Shown[] {
  const started = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith("processes/") && /^private: true$/m.test(text)
      ? (/^start: \{ form: (\S+) \}$/m.exec(text)?.[1] ?? [])
      : [],
  );
  const { private: repository = "" } = settings;
  return started.map((form) =>
    add(voice)("add-next-private", {
      repository: printed(repository),
      form: printed(`${FORMS}/${form}`),
    }),
  );
}

/** Everything on the shelf, with a line each. */
function show(language: string): number {
  const names = namesOnShelf();
  const width = Math.max(...names.map((name) => name.length)) + 2;
  print(...names.map((name) => name.padEnd(width) + purposeOf(takenFromShelf(name, language))));
  return 0;
}

/** The definitions that something is added to, or why nothing can be. */
function definitionsIn(folder: string, voice: Voice): Definitions | Shown {
  const say = add(voice);
  const where = folder === "." ? say("add-here") : ours(printed(folder));
  if (!existsSync(join(folder, SETTINGS))) return say("add-no-definitions", { folder: where });
  const files = readFolder(folder, voice);
  if (typeof files === "string") return files;
  const said = { folder: where, command: quoted(`waymark validate ${folder}`) };
  return readDefinitions(files).definitions ?? say("add-problems", said);
}

/** People choose among the communities that there are. */
function forms(files: NewFiles, communities: readonly string[]): NewFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, offering(text, communities)]),
  );
}

const MENTORSHIPS = "mentorships/";

/** What stands there already and says something else. */
function others(folder: string, path: string, text: string): readonly string[] {
  const target = join(folder, path);
  // Several processes are about one programme, and how that is run is the organisation's own.
  if (path.startsWith(MENTORSHIPS)) return [];
  return existsSync(target) && readFileSync(target, "utf8") !== text ? [path] : [];
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

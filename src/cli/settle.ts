import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Problem, SourceFile } from "../definitions/definitions.ts";
import { type Reading, readDefinitions } from "../definitions/read.ts";
import { plain } from "../definitions/say.ts";
import { SETTINGS } from "../definitions/sources.ts";
import type { Carried } from "../exchange/carried.ts";
import { CONTRIBUTIONS } from "../exchange/contributors/contributions.ts";
import { filesOf } from "../exchange/files.ts";
import type { Left } from "../exchange/notes.ts";
import { TEAMS } from "../exchange/teams/team.ts";
import { readFolder } from "./files.ts";
import { leadsOut } from "./leads-out.ts";
import { summary, text as problemsInWords } from "./format/text.ts";
import { compare, type Wanted, write } from "./texts.ts";

/** Where it goes, and how. */
interface Asked {
  readonly to: string;
  /** What people call the organisation. */
  readonly organization: string | undefined;
  readonly force: boolean;
  /** Nothing is written. */
  readonly dry: boolean;
  readonly json: boolean;
}

interface Found {
  readonly carried: Carried;
  readonly left: readonly Left[];
}

/** Writes what was carried over, unless something else stands there, and says what came of it. */
export function settle({ carried, left }: Found, asked: Asked): number | string {
  const there = definitionsIn(asked.to);
  if (typeof there === "string") return there;
  const settled = there.some(({ path }) => path === SETTINGS);
  const name = asked.organization ?? carried.organization ?? basename(resolve(asked.to));
  const wanted = filesOf(carried, settled ? undefined : name);
  const [out] = wanted.flatMap(({ path }) => leadsOut(asked.to, path) ?? []);
  if (out !== undefined) throw new Error(out);
  const files = compare(asked.to, wanted);
  const others = files.filter(({ now }) => now === "other").map(({ path }) => path);
  if (others.length > 0 && !asked.force && !asked.dry) throw new Error(overwriting(others));
  if (!asked.dry) write(asked.to, files);
  const reading = readDefinitions(overlaid(there, files));
  const guessed = !settled && (asked.organization ?? carried.organization) === undefined;
  const notices = noticesFor({ carried, settled, ...(guessed && { guessed: name }) });
  process.stdout.write(
    asked.json
      ? `${JSON.stringify({ files: files.map(shown), left, problems: reading.problems }, null, 2)}\n`
      : inWords(files, left, notices, asked),
  );
  tell(reading, asked);
  return reading.problems.some(isError) ? 1 : 0;
}

function definitionsIn(folder: string): readonly SourceFile[] | string {
  const files = readFolder(folder);
  if (typeof files !== "string") return files;
  return !existsSync(folder) ? [] : `${folder} is not a folder`;
}

function overlaid(there: readonly SourceFile[], files: readonly SourceFile[]) {
  const fresh = new Set(files.map(({ path }) => path));
  return [...there.filter(({ path }) => !fresh.has(path)), ...files];
}

function shown({ path, now }: Wanted) {
  return { path, now };
}

const STATES = { missing: "new", same: "unchanged", other: "replaced" } as const;

function inWords(
  files: readonly Wanted[],
  left: readonly Left[],
  notices: readonly string[],
  { to, dry }: Asked,
): string {
  const list = files.map(({ path, now }) => `  ${STATES[now]}: ${path}\n`).join("");
  const head = dry ? `Would write to ${to}:\n${list}` : `${counted(files)} in ${to}.\n`;
  return [head, leftInWords(left), ...notices.map((line) => `${line}\n`)].join("");
}

/** How many files of which kind: the list itself may be long. */
function counted(files: readonly Wanted[]): string {
  const folders = Map.groupBy(files, ({ path }) => path.split("/").slice(0, -1).join("/"));
  const parts = [...folders].map(([folder, some]) =>
    folder === ""
      ? some.map(({ path }) => path).join(", ")
      : `${some.length} ${some.length === 1 ? "file" : "files"} in ${folder}/`,
  );
  const same = files.filter(({ now }) => now === "same").length;
  const unchanged = same > 0 ? ` (${same} unchanged)` : "";
  return `${parts.join(", ") || "Nothing"}${unchanged}`;
}

function tell(reading: Reading, { to: folder }: Asked): void {
  const errors = reading.problems.filter(isError);
  const report = { ...reading, folder };
  if (errors.length > 0) process.stderr.write(problemsInWords({ ...report, problems: errors }));
  process.stderr.write(`waymark validate ${folder}: ${summary(report)}\n`);
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function overwriting(paths: readonly string[]): string {
  const list = paths.map((path) => `  ${path}\n`).join("");
  return `nothing was written: these files say something else already (--force overwrites them):\n${list.trimEnd()}`;
}

/** What could not be carried over, by file and place, each reason once. */
function leftInWords(left: readonly Left[]): string {
  const byFile = Map.groupBy(left, ({ file }) => file);
  return [...byFile]
    .map(([file, some]) => `Not carried over from ${file}:\n${lines(some)}`)
    .join("");
}

function lines(left: readonly Left[]): string {
  const reasons = Map.groupBy(left, ({ message }) => message);
  return [...reasons].map(([reason, some]) => `  - ${plain(reason)}${places(some)}\n`).join("");
}

function places(left: readonly Left[]): string {
  const numbers = left.flatMap(({ line }) => line ?? []);
  const names = left.flatMap(({ name }) => name ?? []);
  if (names.length > 0) return `\n      ${names.map(plain).join(", ")}`;
  if (numbers.length === 0) return "";
  return `\n      ${numbers.length > 1 ? "lines" : "line"} ${numbers.join(", ")}`;
}

interface Outcome {
  readonly carried: Carried;
  /** Whether the folder had its `waymark.yml` before. */
  readonly settled: boolean;
  /** What the organisation is called now, where nothing said it. */
  readonly guessed?: string;
}

/** What somebody should know about what was written. */
function noticesFor({ carried, settled, guessed }: Outcome): readonly string[] {
  const { contributions, teams, types, communities } = carried;
  const fromTeams = [...communities.values()].some(({ team }) => team !== undefined);
  return [
    ...(guessed === undefined
      ? []
      : [
          `No file says what the organisation is called: waymark.yml calls it ${guessed}, after the folder.`,
        ]),
    ...(settled && types.size > 0
      ? [
          `waymark.yml is yours: add under \`types\` what it lacks of ${[...types.keys()].join(", ")}.`,
        ]
      : []),
    ...(contributions
      ? [
          `What ${contributions.contributors.length} people contributed is in ${CONTRIBUTIONS}: it belongs in the ledger, where each contribution has a time and evidence. all-contributors says neither, so nothing takes it up by itself.`,
        ]
      : []),
    ...(teams
      ? [
          `Who is in which team is in ${TEAMS}, for \`waymark export\`. Waymark itself reads it from GitHub: whoever is in a community's team when definitions are adopted is a member.`,
        ]
      : []),
    ...(teams && fromTeams
      ? ["Not every team is a community: delete the files of those that only give rights."]
      : []),
  ];
}

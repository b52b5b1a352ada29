import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Problem, SourceFile } from "../definitions/definitions.ts";
import { readDefinitions } from "../definitions/read.ts";
import { SETTINGS } from "../definitions/sources.ts";
import type { Carried } from "../exchange/carried.ts";
import { CONTRIBUTIONS } from "../exchange/contributors/contributions.ts";
import { filesOf } from "../exchange/files.ts";
import type { Left } from "../exchange/notes.ts";
import { TEAMS } from "../exchange/teams/team.ts";
import { printed } from "../words/printed.ts";
import { exchange } from "../words/generated/exchange.ts";
import { listed } from "../words/list.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { readFolder } from "./files.ts";
import { leadsOut } from "./leads-out.ts";
import { textsOf, type WithTexts } from "./format/report.ts";
import { summary } from "./format/summary.ts";
import { text as problemsInWords } from "./format/text.ts";
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

const INDENT = ours("  ");

/** Writes what was carried over, unless something else stands there, and says what came of it. */
export function settle({ carried, left }: Found, asked: Asked, voice: Voice): number | Shown {
  const there = definitionsIn(asked.to, voice);
  if (typeof there === "string") return there;
  const settled = there.some(({ path }) => path === SETTINGS);
  const name = asked.organization ?? carried.organization ?? basename(resolve(asked.to));
  const wanted = filesOf(carried, settled ? undefined : name);
  const [out] = wanted.flatMap(({ path }) => leadsOut(asked.to, path, voice) ?? []);
  if (out !== undefined) throw new Error(out);
  const files = compare(asked.to, wanted, voice);
  const others = files.filter(({ now }) => now === "other").map(({ path }) => path);
  if (others.length > 0 && !asked.force && !asked.dry) throw new Error(overwriting(others, voice));
  if (!asked.dry) write(asked.to, files);
  const all = overlaid(there, files);
  const reading = readDefinitions(all);
  const guessed = !settled && (asked.organization ?? carried.organization) === undefined;
  const notices = noticesFor({ carried, settled, ...(guessed && { guessed: name }) }, voice);
  process.stdout.write(
    asked.json
      ? `${JSON.stringify({ files: files.map(shown), left, problems: reading.problems }, null, 2)}\n`
      : inWords(files, left, notices, asked, voice),
  );
  tell({ ...reading, folder: asked.to, textOf: textsOf(all) }, voice);
  return reading.problems.some(isError) ? 1 : 0;
}

function definitionsIn(folder: string, voice: Voice): readonly SourceFile[] | Shown {
  const files = readFolder(folder, voice);
  if (typeof files !== "string") return files;
  return existsSync(folder) ? files : [];
}

function overlaid(there: readonly SourceFile[], files: readonly SourceFile[]) {
  const fresh = new Set(files.map(({ path }) => path));
  return [...there.filter(({ path }) => !fresh.has(path)), ...files];
}

function shown({ path, now }: Wanted) {
  return { path, now };
}

function inWords(
  files: readonly Wanted[],
  left: readonly Left[],
  notices: readonly Shown[],
  { to, dry }: Asked,
  voice: Voice,
): string {
  const say = exchange(voice);
  const folder = printed(to);
  const head = dry
    ? [
        say("exchange-would-write-to", { folder }),
        ...files.map(({ path, now: state }) =>
          joined([INDENT, say("exchange-file", { state, file: printed(path) })], ""),
        ),
      ]
    : [written(files, folder, voice)];
  return [...head, ...leftInWords(left, voice), ...notices].map((line) => `${line}\n`).join("");
}

/** How many files of which kind: the list itself may be long. */
function written(files: readonly Wanted[], folder: Shown, voice: Voice): Shown {
  const say = exchange(voice);
  const folders = Map.groupBy(files, ({ path }) => path.split("/").slice(0, -1).join("/"));
  const parts = [...folders].flatMap(([part, some]) =>
    part === ""
      ? some.map(({ path }) => printed(path))
      : [say("exchange-files-in", { count: some.length, folder: printed(`${part}/`) })],
  );
  if (parts.length === 0) return say("exchange-wrote-nothing");
  const said = { folder, files: joined(parts, ", ") };
  const unchanged = files.filter(({ now }) => now === "same").length;
  return unchanged > 0
    ? say("exchange-wrote-some", { ...said, unchanged })
    : say("exchange-wrote", said);
}

function tell(report: WithTexts, voice: Voice): void {
  const errors = report.problems.filter(isError);
  if (errors.length > 0) {
    const wrong = { ...report, problems: errors, skipped: [] };
    process.stderr.write(problemsInWords(wrong, voice, process.stderr));
  }
  const folder = printed(report.folder);
  process.stderr.write(`waymark validate ${folder}: ${summary(report, voice)}\n`);
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function overwriting(paths: readonly string[], voice: Voice): Shown {
  const lines = paths.map((path) => joined([INDENT, printed(path)], ""));
  return joined([exchange(voice)("exchange-files-differ"), ...lines], "\n");
}

/** What could not be carried over, by file and place, each reason once. */
function leftInWords(left: readonly Left[], voice: Voice): readonly string[] {
  const byFile = Map.groupBy(left, ({ file }) => file);
  return [...byFile].flatMap(([file, some]) => [
    exchange(voice)("exchange-left", { file: printed(file) }),
    ...reasonsOf(some, voice),
  ]);
}

function reasonsOf(left: readonly Left[], voice: Voice): readonly string[] {
  const reasons = Map.groupBy(left, ({ message }) => message);
  return [...reasons].map(([reason, some]) => `  - ${printed(reason)}${places(some, voice)}`);
}

function places(left: readonly Left[], voice: Voice): string {
  const numbers = left.flatMap(({ line }) => line ?? []);
  const names = left.flatMap((one) => nameIn(one, voice));
  if (names.length > 0) return `\n      ${names.join(", ")}`;
  if (numbers.length === 0) return "";
  const said = { count: numbers.length, lines: printed(numbers.join(", ")) };
  return `\n      ${exchange(voice)("exchange-lines", said)}`;
}

/** What it is about by its name, and where it stands. */
function nameIn({ name, line }: Left, voice: Voice): readonly string[] {
  if (name === undefined) return [];
  if (line === undefined) return [printed(name)];
  const where = exchange(voice)("exchange-lines", { count: 1, lines: printed(String(line)) });
  return [`${printed(name)} (${where})`];
}

interface Outcome {
  readonly carried: Carried;
  /** Whether the folder had its `waymark.yml` before. */
  readonly settled: boolean;
  /** What the organisation is called now, where nothing said it. */
  readonly guessed?: string;
}

/** What somebody should know about what was written. */
function noticesFor({ carried, settled, guessed }: Outcome, voice: Voice): readonly Shown[] {
  const say = exchange(voice);
  const { contributions, teams, types, communities } = carried;
  const fromTeams = [...communities.values()].some(({ team }) => team !== undefined);
  const named = [...types.keys()].map(printed);
  const people = contributions?.contributors.length ?? 0;
  return [
    ...(guessed === undefined ? [] : [say("exchange-guessed", { name: printed(guessed) })]),
    ...(settled && types.size > 0 ? [say("exchange-types", { types: listed(named, voice) })] : []),
    ...(contributions
      ? [say("exchange-contributions", { people, file: printed(CONTRIBUTIONS) })]
      : []),
    ...(teams ? [say("exchange-teams", { file: printed(TEAMS) })] : []),
    ...(teams && fromTeams ? [say("exchange-not-every-team")] : []),
  ];
}

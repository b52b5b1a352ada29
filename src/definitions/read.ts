import { quoted } from "../words/printed.ts";
import { definitions } from "../words/generated/definitions.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { apart, asWarnings, MOST_BESIDE } from "./beside.ts";
import type { Definitions, Problem, Skipped, SourceFile } from "./definitions.ts";
import { type Draft, draftOf, type Named } from "./draft.ts";
import { findIn } from "./find.ts";
import { byFolder, type Described } from "./noun.ts";
import { type Read, readSource } from "./read-source.ts";
import type { RuleName } from "./rules.ts";
import { setAside } from "./skip/set-aside.ts";
import { SETTINGS, type Source, sourceOf } from "./sources.ts";
import { misplaced } from "./misplaced.ts";
import { atOnce, type Steps } from "./steps.ts";
import { voiceIn } from "./voice.ts";
import type { Settings, WrittenPathway } from "./types.ts";

/** The most definition files one organisation may have. */
export const MOST_FILES = 20_000;

/** The most characters that all of them together may have. */
export const MOST_IN_ALL = 50_000_000;

/** The most mistakes that are told at once. */
export const MOST_PROBLEMS = 20_000;

export interface Reading {
  /** Present where nothing is wrong; warnings don't count. */
  readonly definitions?: Definitions;
  /** Everything that is wrong, in the order of files, lines and columns. */
  readonly problems: readonly Problem[];
  /** What files set aside with a reason, in the same order. */
  readonly skipped: readonly Skipped[];
  /** How many files were read. */
  readonly checked: number;
}

/**
 * Reads an organisation's definitions; of any input, it gives them or says everything that is wrong.
 * It speaks in the voice that is wanted, or else as the settings say. Where `all` files there are tell that some were left out, it only says what is wrong.
 */
export function readDefinitions(
  files: readonly SourceFile[],
  all?: readonly Named[],
  wanted?: Voice,
): Reading {
  return atOnce(reading(files, all, wanted));
}

/** The same, file by file and check by check, so that a server can go on with everything else. */
export function* reading(
  files: readonly SourceFile[],
  all?: readonly Named[],
  wanted?: Voice,
): Steps<Reading> {
  const sources = files.flatMap((file) => sourceOf(file) ?? []);
  const voice = wanted ?? voiceIn(sources);
  const beyond = beyondLimits(sources, voice);
  if (beyond) return { problems: [beyond], skipped: [], checked: 0 };
  yield;
  const { needed, beside } = apart(sources);
  const ours = yield* readUpTo(needed, MOST_PROBLEMS, voice);
  const rest = needed[ours.length];
  if (rest) {
    const mistakes = ours.flatMap((read) => read.problems).toSorted(inReadingOrder);
    return { problems: upTo(mistakes, voice, rest.path), skipped: [], checked: ours.length };
  }
  const others = yield* readUpTo(beside, MOST_BESIDE, voice);
  const reads = inOrderOf(sources, [...ours, ...others]);
  const swollen = beyondSharing(reads, voice);
  if (swollen) return { problems: [swollen], skipped: [], checked: reads.length };
  const draft = draftOf(reads, all ?? sources, files);
  yield;
  const names = new Set(beside.map(({ id }) => id));
  const found = yield* findIn(draft, reads, names, { most: MOST_PROBLEMS, voice });
  const sorted = setAside(found, reads, voice);
  const wrong = [
    ...withoutSettings(sources, voice),
    ...reads.flatMap((read) => read.problems),
    ...misnamed(sources, voice),
    ...misplaced(files, voice),
    ...sorted.problems,
  ].toSorted(inReadingOrder);
  const problems = withWarnings(wrong, beside, others.length, voice);
  const broken = problems.some(({ severity }) => severity === "error");
  const skipped = sorted.skipped.toSorted(inReadingOrder);
  const told = { problems, skipped, checked: reads.length };
  if (broken || !draft.settings || all) return told;
  return { ...told, definitions: definitionsOf(draft, draft.settings) };
}

function beyondLimits(sources: readonly Source[], voice: Voice): Problem | undefined {
  const say = definitions(voice);
  const tooMany = sources[MOST_FILES];
  if (tooMany)
    return whole(tooMany.path, "limits", say("definitions-too-many-files", { most: MOST_FILES }));
  let left = MOST_IN_ALL;
  const tooMuch = sources.find(({ text }) => (left -= text.length) < 0);
  if (!tooMuch) return undefined;
  return whole(tooMuch.path, "limits", say("definitions-too-much"));
}

/** Where variants share so much that all would be more than files may have; short stages count as a usual one. */
function beyondSharing(reads: readonly Read[], voice: Voice): Problem | undefined {
  const pathways = reads.filter(({ source }) => source.noun === "pathways");
  const sizes = new Map(
    pathways.map((read) => {
      const { stages = [] } = pathwayIn(read) ?? {};
      return [read.source.id, Math.max(read.source.text.length, stages.length * A_STAGE)];
    }),
  );
  let left = MOST_IN_ALL;
  const last = pathways.find((read) => {
    const core = pathwayIn(read)?.extends;
    left -= (core !== undefined && sizes.get(core)) || 0;
    return left < 0;
  });
  if (!last) return undefined;
  return whole(last.source.path, "limits", definitions(voice)("definitions-too-much-shared"));
}

function pathwayIn({ value }: Read): WrittenPathway | undefined {
  return value as WrittenPathway | undefined;
}

/** How many characters one usually has. */
const A_STAGE = 500;

/** Reads files until there is so much wrong with them that nobody wants to hear of more. */
function* readUpTo(sources: readonly Source[], most: number, voice: Voice): Steps<readonly Read[]> {
  const reads: Read[] = [];
  let left = most;
  for (const source of sources) {
    if (left < 0) break;
    const read = readSource(source, voice);
    reads.push(read);
    left -= read.problems.length + read.skips.length;
    yield;
  }
  return reads;
}

/** Reads in the order of their files. */
function inOrderOf(sources: readonly Source[], reads: readonly Read[]): readonly Read[] {
  const bySource = new Map(reads.map((read) => [read.source, read]));
  return sources.flatMap((source) => bySource.get(source) ?? []);
}

/** What is told, in reading order: what is wrong with forms beside, of which so many were read, hinders nobody. */
function withWarnings(
  told: readonly Problem[],
  beside: readonly Source[],
  read: number,
  voice: Voice,
): readonly Problem[] {
  const paths = new Set(beside.map(({ path }) => path));
  const ours = upTo(
    told.filter(({ file }) => !paths.has(file)),
    voice,
  );
  if (paths.size === 0 || ours.length > MOST_PROBLEMS) return ours;
  const theirs = told.filter(({ file }) => paths.has(file));
  return [...ours, ...asWarnings(theirs, voice, beside[read]?.path)].toSorted(inReadingOrder);
}

/** As many as are told at once, and where the others begin. */
function upTo(
  problems: readonly Problem[],
  voice: Voice,
  rest: string | undefined = problems[MOST_PROBLEMS]?.file,
): readonly Problem[] {
  if (rest === undefined) return problems;
  const message = definitions(voice)("definitions-too-many-mistakes", { most: MOST_PROBLEMS });
  return [...problems.slice(0, MOST_PROBLEMS), whole(rest, "limits", message)];
}

function withoutSettings(sources: readonly Source[], voice: Voice): readonly Problem[] {
  if (sources.some(({ noun }) => noun === "settings")) return [];
  const message = definitions(voice)("definitions-no-settings", { file: quoted(SETTINGS) });
  return [whole(SETTINGS, "settings-exist", message)];
}

function misnamed(sources: readonly Source[], voice: Voice): readonly Problem[] {
  const say = definitions(voice);
  const seen = new Set<string>();
  return sources.flatMap(({ noun, id, path }) => {
    if (noun === "settings" || noun === "forms" || noun === "messages") return [];
    const key = `${noun}/${id}`;
    if (seen.has(key))
      return [whole(path, "file-name", say("definitions-id-taken", { id: quoted(id) }))];
    seen.add(key);
    if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return [];
    return [whole(path, "file-name", say("definitions-id-odd"))];
  });
}

function whole(file: string, rule: RuleName, message: Shown): Problem {
  return { file, line: 1, column: 1, severity: "error", rule, message, pointer: "" };
}

function definitionsOf(draft: Draft, settings: Settings): Definitions {
  const { forms, messages } = draft;
  return {
    settings,
    ...(byFolder((folder) => draft[folder]) as Described),
    forms,
    ...(Object.keys(messages).length > 0 && { messages }),
  };
}

function inReadingOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

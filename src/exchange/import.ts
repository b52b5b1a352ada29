import type { Problem } from "../definitions/definitions.ts";
import { exchange } from "../words/generated/exchange.ts";
import type { Voice } from "../words/voice.ts";
import type { Carried, TeamWish, Wishes } from "./carried.ts";
import { combine } from "./combine.ts";
import { readAllContributors } from "./contributors/read-all-contributors.ts";
import type { Left, Notes } from "./notes.ts";
import { open, type Opened } from "./open.ts";
import { type Format, recognise } from "./recognise.ts";
import { readSigs } from "./sigs/read-sigs.ts";
import type { Spot } from "./spot.ts";
import { readPeribolos } from "./teams/read-peribolos.ts";

/** One file of another tool. */
interface ToImport {
  readonly file: string;
  readonly text: string;
}

/** How they are read; the format of each is recognised where none is named. */
export interface Asked extends Omit<Wishes, "teams"> {
  readonly format?: Format | undefined;
  readonly teams?: TeamWish | undefined;
}

/** What was carried over and what was not, or what makes the files unreadable. */
export type Import =
  | { readonly carried: Carried; readonly left: readonly Left[] }
  | { readonly problems: readonly Problem[] };

interface Source {
  readonly file: string;
  readonly opened: Opened;
  readonly format: Format;
}

const NOTHING: Carried = { communities: new Map(), people: new Map(), types: new Map() };

/** Reads files of other tools and puts together what they say; of two that say the same, the first has the word. */
export function importFiles(files: readonly ToImport[], asked: Asked, voice: Voice): Import {
  const sources = files.map((one) => openOne(one, asked.format, voice));
  const unread: Problem[] = [];
  const opened: Source[] = [];
  for (const one of sources)
    if ("problems" in one) unread.push(...one.problems);
    else opened.push(one);
  if (unread.length > 0) return { problems: unread };
  const wishes = { ...asked, teams: asked.teams ?? teamsBeside(opened) };
  const left: Left[] = [];
  const problems: Problem[] = [];
  const carried = opened.reduce((before, source) => {
    const notes: Notes = { voice, wrong: [], left: [] };
    const read = readOne(source, wishes, notes);
    left.push(...notes.left.map(source.opened.left).toSorted(inReadingOrder));
    problems.push(...notes.wrong.map(source.opened.problem).toSorted(inReadingOrder));
    return combine(before, read, voice, (message) => left.push({ file: source.file, message }));
  }, NOTHING);
  return problems.length > 0 ? { problems } : { carried, left };
}

function openOne(
  { file, text }: ToImport,
  named: Format | undefined,
  voice: Voice,
): Source | { readonly problems: readonly Problem[] } {
  const opened = open(file, text);
  if ("problems" in opened) return opened;
  const format = named ?? recognise(opened.root.value);
  if (format) return { file, opened, format };
  const message = exchange(voice)("exchange-unrecognized");
  return { problems: [opened.problem({ pointer: "", message })] };
}

/** Where another file says what the communities are, teams are only their teams. */
function teamsBeside(sources: readonly Source[]): TeamWish {
  return sources.some(({ format }) => format === "sigs") ? "none" : "all";
}

function readOne({ opened: { root }, format }: Source, wishes: Wishes, notes: Notes): Carried {
  const readers: Readonly<Record<Format, (root: Spot) => Carried>> = {
    sigs: () => readSigs(root, wishes, notes),
    peribolos: () => readPeribolos(root, wishes, notes),
    "all-contributors": () => readAllContributors(root, notes),
  };
  return readers[format](root);
}

interface Standing {
  readonly line: number;
  readonly column: number;
}

function inReadingOrder(a: Standing, b: Standing): number {
  return a.line - b.line || a.column - b.column;
}

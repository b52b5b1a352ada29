import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../make-folder.ts";
import { printed } from "../../words/printed.ts";
import { cli } from "../../words/generated/cli.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Lists what we wrote into a folder, so that nothing else there is ever touched. */
const LIST = "waymark-pages.json";
/** Begins the name of a folder that files are made in before any of them takes its place. */
const MAKING = ".waymark-pages-";

interface Listed {
  readonly waymark: "pages";
  readonly files: readonly string[];
}

/** The files in a folder that are ours; or why nothing may be written there. */
export function oursIn(folder: string, voice: Voice): ReadonlySet<string> | Shown {
  const say = cli(voice);
  const there = lstatSync(folder, { throwIfNoEntry: false }) && readdirSync(folder);
  const others = (there ?? []).filter((name) => !name.startsWith(MAKING));
  const [first] = others;
  if (first === undefined) return new Set();
  if (!others.includes(LIST))
    return say("cli-pages-other-files", { folder: printed(folder), file: printed(first) });
  const files = listedIn(readFileSync(join(folder, LIST), "utf8"));
  return files
    ? new Set(files)
    : say("cli-pages-list-unreadable", { file: printed(join(folder, LIST)) });
}

function listedIn(text: string): readonly string[] | undefined {
  try {
    const { waymark, files } = JSON.parse(text) as Partial<Listed>;
    return waymark === "pages" && Array.isArray(files) && files.every(isWithin) ? files : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever changed the list leads us nowhere else. */
function isWithin(path: unknown): boolean {
  if (typeof path !== "string") return false;
  return path.split("/").every((name) => !["", ".", ".."].includes(name) && !/[\\:\0]/.test(name));
}

/** Files that are made one after another, and take their places together. */
export interface Making {
  add(path: string, content: string | Uint8Array): void;
  /** Puts them where they belong, in the place of what was ours there; or says why nothing was changed. */
  put(): Shown | undefined;
  /** Leaves nothing behind of what was not put. */
  close(): void;
}

/** Begins to make files for a folder that holds these files of ours. */
export function makeIn(folder: string, ours: ReadonlySet<string>, voice: Voice): Making {
  makeFolder(folder);
  // What was ended half way left these behind.
  for (const name of readdirSync(folder).filter((one) => one.startsWith(MAKING)))
    rmSync(join(folder, name), { recursive: true });
  const making = mkdtempSync(join(folder, MAKING));
  const made: string[] = [];
  return {
    add(path, content) {
      const file = join(making, path);
      makeFolder(dirname(file));
      writeFileSync(file, content);
      made.push(path);
    },
    put() {
      const why = inTheWay(folder, made, ours, voice);
      if (why !== undefined) return why;
      const fresh = new Set(made);
      const stale = [...ours].filter((path) => !fresh.has(path));
      // Whatever happens from here on, the list names all that could be there.
      list(folder, making, [...made, ...stale]);
      for (const path of made) {
        makeFolder(dirname(join(folder, path)));
        renameSync(join(making, path), join(folder, path));
      }
      for (const path of stale) remove(folder, path);
      list(folder, making, made);
      return undefined;
    },
    close: () => rmSync(making, { recursive: true, force: true }),
  };
}

function inTheWay(
  folder: string,
  made: readonly string[],
  ours: ReadonlySet<string>,
  voice: Voice,
): Shown | undefined {
  const all = [...new Set([...made, ...ours])];
  const other =
    all.find((path) => blockedBy(folder, path) !== undefined) ??
    made.find((path) => isOther(folder, path, ours));
  if (other === undefined) return undefined;
  const file = join(folder, blockedBy(folder, other) ?? other);
  return cli(voice)("cli-pages-in-the-way", { file: printed(file) });
}

/** What stands where a folder on the way to a file should be: a link is none, wherever it leads. */
function blockedBy(folder: string, path: string): string | undefined {
  const names = path.split("/");
  const above = names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
  return above.find((way) => isThere(folder, way, (found) => !found.isDirectory()));
}

/** Whether something stands in a file's place that is not ours. */
function isOther(folder: string, path: string, ours: ReadonlySet<string>): boolean {
  return isThere(folder, path, (found) => !ours.has(path) || found.isDirectory());
}

type Found = NonNullable<ReturnType<typeof lstatSync>>;

function isThere(folder: string, path: string, that: (found: Found) => boolean): boolean {
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return found !== undefined && that(found);
}

function list(folder: string, making: string, files: readonly string[]): void {
  const all: Listed = { waymark: "pages", files: files.toSorted() };
  const beside = join(making, LIST);
  writeFileSync(beside, `${JSON.stringify(all, null, 2)}\n`);
  renameSync(beside, join(folder, LIST));
}

/** Takes a file of ours away, and the folders that nothing is left in. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let way = dirname(path); way !== "."; way = dirname(way)) {
    if (!existsSync(join(folder, way)) || readdirSync(join(folder, way)).length > 0) return;
    rmdirSync(join(folder, way));
  }
}

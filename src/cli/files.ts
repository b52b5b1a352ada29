import { isAscii } from "node:buffer";
import {
  accessSync,
  closeSync,
  constants,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from "node:fs";
import { join, sep } from "node:path";
import type { SourceFile } from "../definitions/definitions.ts";
import { FOLDERS } from "../definitions/noun.ts";
import { picturesNamed } from "../definitions/pictures.ts";
import { MOST_FILES, MOST_IN_ALL } from "../definitions/read.ts";
import type { Library } from "../definitions/read-some.ts";
import { MOST_BYTES } from "../definitions/read-source.ts";
import { FORMS, isDefinition, MESSAGES } from "../definitions/sources.ts";
import { folderMeantBy, meantBy, MOST_MISPLACED } from "../definitions/misplaced.ts";
import { printed } from "../words/printed.ts";
import { validate } from "../words/generated/validate.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { pictureAt } from "./folder-pictures.ts";
import { isInside, real } from "./within.ts";

/** Reads the definition files of a folder, or says why there is none; follows no link out of it. */
export function readFolder(folder: string, voice: Voice): readonly SourceFile[] | Shown {
  const library = openFolder(folder, voice);
  return typeof library === "string" ? library : readAll(library);
}

/** The same, one by one. */
export function openFolder(folder: string, voice: Voice): Library | Shown {
  const say = validate(voice);
  const root = real(folder);
  if (root === undefined) return say("validate-no-folder", { folder: printed(folder) });
  if (!statSync(root).isDirectory())
    return say("validate-not-a-folder", { folder: printed(folder) });
  const words = messageFolders(root, voice);
  if (typeof words === "string") return words;
  const parts = ["", ...FOLDERS, FORMS, ...words].map((part) => definitionsIn(root, part, voice));
  const closed = parts.find((part) => typeof part === "string");
  if (closed !== undefined) return closed;
  const all = parts.filter((part) => typeof part !== "string").flat();
  const files = all.filter(({ misplaced }) => !misplaced).slice(0, MOST_FILES + 1);
  const misplaced = all.filter((entry) => entry.misplaced).slice(0, MOST_MISPLACED);
  const entries = new Map([...files, ...misplaced].map((entry) => [entry.path, entry]));
  return {
    paths: [...entries.keys()],
    read: (path) => readFile(root, entries.get(path) ?? { path }, voice),
    pictures: (paths) => paths.map((path) => pictureAt(root, path)),
  };
}

/** Reads every file, and stops with the one that is too much: whoever reads them says so. */
export function readAll({ paths, read, pictures }: Library): readonly SourceFile[] {
  const files: SourceFile[] = [];
  let left = MOST_IN_ALL;
  for (const path of paths) {
    const file = read(path);
    files.push(file);
    left -= file.text.length;
    if (left < 0) return files;
  }
  return [...files, ...pictures(picturesNamed(files))];
}

interface Entry {
  readonly path: string;
  /** Where it is, unless a link leads there: only then is it worth asking. */
  readonly target?: string;
  /** It is none of ours, though somebody may think so. */
  readonly misplaced?: true;
}

/** Each community may have a folder of its own words; or why nobody can tell. */
function messageFolders(root: string, voice: Voice): readonly string[] | Shown {
  const folder = join(root, MESSAGES);
  try {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
    const inside = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    return [MESSAGES, ...inside.map(({ name }) => `${MESSAGES}/${name}`).toSorted()];
  } catch (error) {
    return unreadableFolder(root, MESSAGES, error, voice);
  }
}

/** That a part of a folder can't be read; where the whole of it is closed, that is what to open. */
function unreadableFolder(root: string, part: string, error: unknown, voice: Voice): Shown {
  const folder = printed(part === "" || isClosed(root) ? root : part);
  return validate(voice)("validate-folder-unreadable", { folder, code: codeOf(error) });
}

function isClosed(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return false;
  } catch {
    return true;
  }
}

/** What stands in a part of the folder, or why nobody can tell. */
function definitionsIn(root: string, part: string, voice: Voice): readonly Entry[] | Shown {
  const say = validate(voice);
  const folder = join(root, part);
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return entriesIn(folder, part);
    const link = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
    if (!link || real(folder) !== undefined) return [];
    return say("validate-folder-link-nowhere", { folder: printed(part) });
  } catch (error) {
    return unreadableFolder(root, part, error, voice);
  }
}

function entriesIn(folder: string, part: string): readonly Entry[] {
  const straight = real(folder) === folder;
  const found = readdirSync(folder, { withFileTypes: true }).toSorted(byName);
  const here = found.filter(mayBeFile).map((entry): Entry => {
    const path = part ? `${part}/${entry.name}` : entry.name;
    return straight && entry.isFile() ? { path, target: folder + sep + entry.name } : { path };
  });
  const files = here.filter(({ path }) => isDefinition(path));
  const others = here.length > files.length ? here.map(({ path }) => path) : [];
  const misplaced = [...others, ...deeper(folder, part, found)].filter(isAstray);
  return [...files, ...misplaced.toSorted().map((path) => ({ path, misplaced: true as const }))];
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function isAstray(path: string): boolean {
  return meantBy(path) !== undefined;
}

/** Files a folder further in, where somebody may think that they are read. */
function deeper(folder: string, part: string, found: readonly Dirent[]): readonly string[] {
  const inside = found.filter(
    (entry) => entry.isDirectory() && (part !== "" || isMisspelt(entry.name)),
  );
  return inside.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => join(part, name, file).split(sep).join("/")),
  );
}

function isMisspelt(name: string): boolean {
  const meant = folderMeantBy(name);
  return meant !== undefined && meant !== name;
}

function mayBeFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function readFile(root: string, entry: Entry, voice: Voice): SourceFile {
  if (entry.misplaced) return { path: entry.path, text: "" };
  try {
    return entry.target === undefined
      ? linked(root, entry.path, voice)
      : decoded(entry.path, entry.target, voice);
  } catch (error) {
    return unreadable(
      entry.path,
      validate(voice)("validate-file-unreadable", { code: codeOf(error) }),
    );
  }
}

function linked(root: string, path: string, voice: Voice): SourceFile {
  const say = validate(voice);
  const target = real(join(root, path));
  if (target === undefined) return unreadable(path, say("validate-file-link-nowhere"));
  if (!isInside(root, target)) return unreadable(path, say("validate-file-link-out"));
  if (!statSync(target).isFile()) return unreadable(path, say("validate-file-not-a-file"));
  return decoded(path, target, voice);
}

/** What the system calls it, such as `EACCES`. */
function codeOf(error: unknown): Shown {
  return printed((error as NodeJS.ErrnoException).code ?? String(error));
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** One byte more than is allowed tells that there is more. */
const SPACE = Buffer.allocUnsafe(MOST_BYTES + 1);

function decoded(path: string, target: string, voice: Voice): SourceFile {
  return fileOf(path, SPACE.subarray(0, fill(target)), voice);
}

/** A file of these bytes; they may be one more than is allowed. */
export function fileOf(path: string, bytes: Buffer, voice: Voice): SourceFile {
  const say = validate(voice);
  if (bytes.length > MOST_BYTES) return unreadable(path, say("validate-file-too-large"));
  try {
    return { path, text: isAscii(bytes) ? bytes.toString("latin1") : UTF8.decode(bytes) };
  } catch {
    return unreadable(path, say("validate-file-not-text"));
  }
}

/** Reads a file into the space, as far as it fits. */
function fill(target: string): number {
  const file = openSync(target, "r");
  try {
    let length = 0;
    for (let more = -1; more !== 0; length += more)
      more = readSync(file, SPACE, { offset: length });
    return length;
  } finally {
    closeSync(file);
  }
}

function unreadable(path: string, why: Shown): SourceFile {
  return { path, text: "", unreadable: () => why };
}

import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Problem, SourceFile } from "../definitions/definitions.ts";
import { MOST_FILES, type Reading, readDefinitions } from "../definitions/read.ts";
import { type Library, readSome } from "../definitions/read-some.ts";
import { isDefinition, SETTINGS, sourceOf } from "../definitions/sources.ts";
import { voiceIn } from "../definitions/voice.ts";
import { printed } from "../words/printed.ts";
import { validate } from "../words/generated/validate.ts";
import type { Shown } from "../words/shown.ts";
import { PLAIN, type Voice } from "../words/voice.ts";
import { openFolder, readAll } from "./files.ts";
import type { WithTexts } from "./format/report.ts";

/** What a folder holds, the voice in which its problems are told, and where to look them up. */
export interface Validated extends Reading, Pick<WithTexts, "textOf"> {
  readonly voice: Voice;
  /** All files were read, though only some were asked for. */
  readonly instead?: true;
}

/**
 * Validates a folder: all of it, or some files that changed, named as from here. Says why where
 * there is no such folder.
 */
export function validated(
  folder: string,
  only: readonly string[],
  voice: Voice,
): Validated | Shown {
  const outside = only.find((path) => isOutside(path, ".") && isOutside(path, folder));
  if (outside !== undefined) return notHere(outside, folder, voice);
  const asked = new Set(only.map((path) => inFolder(folder, path)).filter(isDefinition));
  const library = openFolder(folder, voice);
  if (typeof library === "string") return library;
  if (only.length > 0 && canStandAlone(asked, library))
    return { ...readSome(asked, library, wantedOf(voice)), ...telling(library, voice) };
  keepHeapSmall();
  const instead = asked.size > 0 && ({ instead: true } as const);
  return { ...readAllOf(library, voice), ...telling(library, voice), ...instead };
}

/** Validates one file as if it stood in a folder, in place of what stands there. */
export function validatedAs(file: SourceFile, folder: string, voice: Voice): Validated | Shown {
  const there = openFolder(folder, voice);
  if (typeof there === "string") return there;
  const library: Library = {
    paths: [...new Set([...there.paths, file.path])].toSorted(),
    read: (path) => (path === file.path ? file : there.read(path)),
    pictures: there.pictures,
  };
  const { problems, skipped } = readAllOf(library, voice);
  const isItsOwn = (one: Problem) => one.file === file.path;
  return {
    problems: problems.filter(isItsOwn),
    skipped: skipped.filter(isItsOwn),
    checked: 1,
    ...telling(library, voice),
  };
}

function readAllOf(library: Library, voice: Voice): Reading {
  return readDefinitions(readAll(library), undefined, wantedOf(voice));
}

function telling(library: Library, voice: Voice): Pick<Validated, "voice" | "textOf"> {
  return {
    voice: wantedOf(voice) ?? voiceOf(library),
    textOf: (path) => library.read(path).text,
  };
}

/** Where nobody set a language on a machine, problems come in the organization's own. */
export function wantedOf(voice: Voice): Voice | undefined {
  return voice === PLAIN ? undefined : voice;
}

/** How the settings there want people to be spoken to. */
function voiceOf({ paths, read }: Library): Voice {
  const settings = paths.filter((path) => path === SETTINGS).map(read);
  return voiceIn(settings.flatMap((file) => sourceOf(file) ?? []));
}

function notHere(path: string, folder: string, voice: Voice): Shown {
  const [say, file] = [validate(voice), printed(path)];
  if (folder === ".") return say("validate-outside-here", { file });
  return say("validate-outside", { file, folder: printed(folder) });
}

function inFolder(folder: string, path: string): string {
  return relative(resolve(folder), resolve(path)).split(sep).join("/");
}

/** Git names what stands below where one is, and the definitions may stand above. */
function isOutside(path: string, folder: string): boolean {
  const way = inFolder(folder, path);
  return way === ".." || way.startsWith("../") || isAbsolute(way);
}

/** What is gone may be missed anywhere, and the settings are about everything: then all files are read. */
function canStandAlone(asked: ReadonlySet<string>, { paths }: Library): boolean {
  const known = new Set(paths);
  const stay = [...asked].every((path) => known.has(path) && path !== SETTINGS);
  return stay && paths.length <= MOST_FILES;
}

/**
 * Keeps V8 from setting aside ever more memory for what dies young: definitions live until the
 * end, so it would be copied there and back, and a third of the memory would be room for that.
 */
function keepHeapSmall(): void {
  // Loaded here: it takes 5 ms, which one changed file need not wait for.
  process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}

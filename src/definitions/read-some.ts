import type { Voice } from "../words/voice.ts";
import type { SourceFile } from "./definitions.ts";
import { picturesNamed } from "./pictures.ts";
import { type Reading, readDefinitions } from "./read.ts";
import { describedAt, SETTINGS, type Source } from "./sources.ts";

/** Files by path, opened one by one. */
export interface Library {
  readonly paths: readonly string[];
  readonly read: (path: string) => SourceFile;
  /** What pictures are like. */
  readonly pictures: (paths: readonly string[]) => readonly SourceFile[];
}

/**
 * What is wrong with some files, as far as they and the files they name tell. What they break
 * elsewhere, and what must be unique among all files, only `readDefinitions` of all can know.
 */
export function readSome(
  asked: ReadonlySet<string>,
  { paths, read, pictures }: Library,
  wanted?: Voice,
): Reading {
  const sources = paths.flatMap((path): readonly There[] => {
    const described = describedAt(path);
    return described ? [{ path, noun: described.noun, id: described.id }] : [];
  });
  const opened = openNamed(asked, sources, read);
  const files = sources.flatMap(({ path }) => opened.get(path) ?? []);
  const named = pictures(picturesNamed(files));
  const { problems, skipped } = readDefinitions([...files, ...named], sources, wanted);
  return {
    problems: problems.filter(({ file }) => asked.has(file)),
    skipped: skipped.filter(({ file }) => asked.has(file)),
    checked: paths.filter((path) => asked.has(path)).length,
  };
}

/** A file that is there, read or not. */
type There = Pick<Source, "path" | "noun" | "id">;

/** The settings, these files, others of their name, whatever these name, and that names in turn, and what starts from them. */
function openNamed(
  asked: ReadonlySet<string>,
  sources: readonly There[],
  read: Library["read"],
): ReadonlyMap<string, SourceFile> {
  const byName = Map.groupBy(sources, ({ id }) => id);
  const spaced = [...byName.keys()].filter((name) => name.includes(" "));
  const opened = new Map<string, SourceFile>();
  const wanted = new Set(sources.flatMap(({ path, id }) => (asked.has(path) ? id : [])));
  const queue = sources.filter(({ path, id }) => path === SETTINGS || wanted.has(id));
  for (const { path } of queue) {
    if (opened.has(path)) continue;
    const file = read(path);
    opened.set(path, file);
    // The settings name no file but a picture: where one is called like a word in them, that is chance.
    if (path === SETTINGS) continue;
    const names = [...new Set(file.text.match(/[\w.-]+/g)), ...spaced];
    const named = names.filter((name) => file.text.includes(name));
    queue.push(...named.flatMap((name) => calledSo(name, byName)));
  }
  const again = (path: string) => opened.get(path) ?? read(path);
  for (const file of starting(asked, sources, again)) opened.set(file.path, file);
  return opened;
}

/** Files of a name; and badges whose tier may be called so. */
function calledSo(name: string, byName: ReadonlyMap<string, readonly There[]>): readonly There[] {
  const beginnings = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index));
  const tiered = beginnings.flatMap((one) => byName.get(one) ?? []);
  return [...(byName.get(name) ?? []), ...tiered.filter(({ noun }) => noun === "badges")];
}

/** The processes that start from a form: they say how much depends on it. */
function starting(
  asked: ReadonlySet<string>,
  sources: readonly There[],
  read: Library["read"],
): readonly SourceFile[] {
  const forms = sources.filter(({ noun, path }) => noun === "forms" && asked.has(path));
  if (forms.length === 0) return [];
  const processes = sources
    .filter(({ noun }) => noun === "processes")
    .map(({ path }) => read(path));
  return processes.filter(({ text }) => forms.some(({ id }) => text.includes(id)));
}

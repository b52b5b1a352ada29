import type { SourceFile } from "./definitions.ts";
import { type Folder, FOLDERS } from "./noun.ts";

/** What a file describes. */
export type Noun = "settings" | Folder | "forms";

/** A file that definitions are made of. */
export interface Source extends SourceFile {
  readonly noun: Noun;
  /** Without its byte order mark. */
  readonly text: string;
  /** The file's name without its ending; of a form, with it. */
  readonly id: string;
}

export const SETTINGS = "waymark.yml";
export const FORMS = ".github/ISSUE_TEMPLATE";

const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
  ...FOLDERS.map((folder) => [folder, folder] as const),
  [FORMS, "forms"],
]);

const ENDINGS: ReadonlySet<string> = new Set([".yml", ".yaml"]);

/** What a file of the repository describes; nothing where it is none of ours. */
export function sourceOf({ text: marked, ...rest }: SourceFile): Source | undefined {
  const file = { ...rest, text: marked.startsWith("\uFEFF") ? marked.slice(1) : marked };
  const { path } = file;
  if (path === SETTINGS) return { ...file, noun: "settings", id: "" };
  const slash = path.lastIndexOf("/");
  const noun = NOUNS.get(path.slice(0, Math.max(slash, 0)));
  const name = path.slice(slash + 1);
  const id = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  if (!noun || !id || !ENDINGS.has(name.slice(id.length))) return undefined;
  if (noun !== "forms") return { ...file, noun, id };
  // GitHub keeps the settings of its own template chooser beside the forms.
  return id === "config" ? undefined : { ...file, noun, id: name };
}

/** Whether somebody looking for definitions needs this file. */
export function isDefinition(path: string): boolean {
  return sourceOf({ path, text: "" }) !== undefined;
}

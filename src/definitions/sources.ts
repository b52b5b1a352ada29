import { isTemplate } from "../forms/form.ts";
import type { SourceFile } from "./definitions.ts";
import { type Folder, FOLDERS } from "./noun.ts";

/** What a file describes. */
export type Noun = "settings" | Folder | "forms" | "messages";

/** A file that definitions are made of. */
export interface Source extends SourceFile {
  readonly noun: Noun;
  /** Without its byte order mark. */
  readonly text: string;
  /** The file's name without its ending; of a form, with it; of messages, `es` or `data/es`. */
  readonly id: string;
}

export const SETTINGS = "waymark.yml";
export const FORMS = ".github/ISSUE_TEMPLATE";
/** Where communities say things in their own words: `messages/es.ftl`, `messages/data/es.ftl`. */
export const MESSAGES = "messages";

const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
  ...FOLDERS.map((folder) => [folder, folder] as const),
  [FORMS, "forms"],
]);

const ENDINGS: ReadonlySet<string> = new Set([".yml", ".yaml"]);

/** What a file of this path describes, and its name; nothing where it is none of ours. */
export function describedAt(path: string): Pick<Source, "noun" | "id"> | undefined {
  if (path === SETTINGS) return { noun: "settings", id: "" };
  if (path.startsWith(`${MESSAGES}/`)) return messagesAt(path);
  const slash = path.lastIndexOf("/");
  const noun = NOUNS.get(path.slice(0, Math.max(slash, 0)));
  if (!noun) return undefined;
  const dot = path.lastIndexOf(".");
  if (dot <= slash + 1) return undefined;
  if (noun === "forms" && isTemplate(path)) return { noun, id: path.slice(slash + 1) };
  if (!ENDINGS.has(path.slice(dot))) return undefined;
  const id = path.slice(slash + 1, dot);
  if (noun !== "forms") return { noun, id };
  // GitHub keeps the settings of its own template chooser beside the forms.
  return id === "config" ? undefined : { noun, id: path.slice(slash + 1) };
}

function messagesAt(path: string): Pick<Source, "noun" | "id"> | undefined {
  const [, id] = /^messages\/((?:[^/]+\/)?[^/]+)\.ftl$/.exec(path) ?? [];
  return id === undefined ? undefined : { noun: "messages", id };
}

/** A file of the repository with what it describes; nothing where it is none of ours. */
export function sourceOf(file: SourceFile): Source | undefined {
  const described = describedAt(file.path);
  if (!described) return undefined;
  const text = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  return { ...file, text, noun: described.noun, id: described.id };
}

/** Whether somebody looking for definitions needs this file. */
export function isDefinition(path: string): boolean {
  return describedAt(path) !== undefined;
}

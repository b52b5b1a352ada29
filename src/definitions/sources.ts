import { FOLDERS, type SourceFile } from "./definitions.ts";

/** What a file describes. */
export type Noun = "settings" | (typeof FOLDERS)[number] | "forms";

/** A file that definitions are made of. */
export interface Source extends SourceFile {
  readonly noun: Noun;
  /** The file's name without its ending; of a form, with it. */
  readonly id: string;
}

export const SETTINGS = "waymark.yml";
export const FORMS = ".github/ISSUE_TEMPLATE";

const FILE = new RegExp(`^(?:(${FOLDERS.join("|")})|\\.github/ISSUE_TEMPLATE)/([^/]+)\\.(ya?ml)$`);

/** What a file of the repository describes; nothing where it is none of ours. */
export function sourceOf(file: SourceFile): Source | undefined {
  if (file.path === SETTINGS) return { ...file, noun: "settings", id: "" };
  const [, folder, name = "", ending] = FILE.exec(file.path) ?? [];
  if (folder) return { ...file, noun: folder as Noun, id: name };
  // GitHub keeps the settings of its own template chooser beside the forms.
  if (!name || name === "config") return undefined;
  return { ...file, noun: "forms", id: `${name}.${ending}` };
}

/** Whether somebody looking for definitions needs this file. */
export function isDefinition(path: string): boolean {
  return sourceOf({ path, text: "" }) !== undefined;
}

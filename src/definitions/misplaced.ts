import { quoted } from "../words/printed.ts";
import { definitions } from "../words/generated/definitions.ts";
import type { Voice } from "../words/voice.ts";
import type { Problem, SourceFile } from "./definitions.ts";
import { nearest } from "./nearest.ts";
import { FOLDERS } from "./noun.ts";
import { isDefinition, SETTINGS } from "./sources.ts";

/** Of so many it is told. */
export const MOST_MISPLACED = 100;

const YAML = /\.ya?ml$/i;

/** Where a file would have to stand to be read, if it looks as if somebody thought that it is. */
export function meantBy(path: string): string | undefined {
  if (isDefinition(path) || !YAML.test(path)) return undefined;
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return /^waymark\./i.test(path) ? SETTINGS : undefined;
  const ours = folderMeantBy(folder);
  const name = rest.at(-1)?.replace(YAML, ".yml");
  const deep = rest.length > (ours === folder ? 2 : 1);
  return ours === undefined || deep ? undefined : `${ours}/${name}`;
}

/** The folder of ours that a folder is, or was probably meant to be. */
export function folderMeantBy(name: string): string | undefined {
  return nearest(name, FOLDERS);
}

/** Files that nobody reads though somebody may think so. */
export function misplaced(files: readonly SourceFile[], voice: Voice): readonly Problem[] {
  return files.flatMap(({ path: file }) => {
    const meant = meantBy(file);
    if (meant === undefined) return [];
    const message = definitions(voice)("definitions-misplaced", { path: quoted(meant) });
    return [
      { file, line: 1, column: 1, severity: "warning", rule: "file-name", message, pointer: "" },
    ];
  });
}

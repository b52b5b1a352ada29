import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DEEPEST, isOwn, tableFiles } from "../../directory/files.ts";

/** The Markdown of a folder that may hold a table. Follows no link. */
export function markdownIn(folder: string): readonly string[] {
  return tableFiles(filesIn(folder, "", DEEPEST)).map((path) => join(folder, path));
}

function filesIn(root: string, part: string, depth: number): readonly string[] {
  return readdirSync(join(root, part), { withFileTypes: true }).flatMap((entry) => {
    const path = part === "" ? entry.name : `${part}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && depth > 0 && isOwn(entry.name)
      ? filesIn(root, path, depth - 1)
      : [];
  });
}

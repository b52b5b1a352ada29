/** How many folders deep a table is looked for. */
export const DEEPEST = 3;

/** So many Markdown files are looked at. */
const MOST = 200;

/** Whether a file may hold a table of ours: Markdown, a few folders deep at most. */
export function mayHoldTable(path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return /[^/]\.(?:md|markdown)$/i.test(path) && folders.length <= DEEPEST && folders.every(isOwn);
}

/** Whether people write what stands in a folder of this name, and no program. */
export function isOwn(folder: string): boolean {
  return folder === ".github" || !/^\.|^(?:node_modules|vendor)$/.test(folder);
}

/** The files that may hold a table; of very many, those nearest to the root. */
export function tableFiles(paths: readonly string[]): readonly string[] {
  const byDepth = paths.filter(mayHoldTable).toSorted((a, b) => {
    const deeper = a.split("/").length - b.split("/").length;
    return deeper || (a < b ? -1 : 1);
  });
  return byDepth.slice(0, MOST);
}

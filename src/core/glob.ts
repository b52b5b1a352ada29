/**
 * Whether a path fits a pattern: `*` stands for any letters of one name, `**` for any folders, also none.
 * However hostile both are, time grows with the product of their lengths and no faster.
 */
export function fitsGlob(path: string, glob: string): boolean {
  return fits(path.split("/"), glob.split("/"), "**", (name, part) =>
    // Most parts have no star: they fit what is the same.
    part.includes("*")
      ? fits(Array.from(name), Array.from(part), "*", (letter, wanted) => letter === wanted)
      : name === part,
  );
}

/** The same for a pattern that many paths are held against: what most people write is a word to compare. */
export function globOf(glob: string): (path: string) => boolean {
  const [, folder] = /^([^*]+)\/\*\*$/.exec(glob) ?? [];
  if (folder !== undefined) return (path) => path === folder || path.startsWith(`${folder}/`);
  const [, ending] = /^\*\*\/\*([^*/]+)$/.exec(glob) ?? [];
  if (ending !== undefined) return (path) => path.endsWith(ending);
  return (path) => fitsGlob(path, glob);
}

/** Only the last star is ever stretched: what an earlier one could take as well, the last one can take. */
function fits(
  things: readonly string[],
  pattern: readonly string[],
  star: string,
  one: (thing: string, part: string) => boolean,
): boolean {
  let [index, next, stretched, taken] = [0, 0, -1, 0];
  while (index < things.length) {
    const part = pattern[next];
    if (part === star) {
      [stretched, taken] = [next, index];
      next += 1;
      continue;
    }
    if (part !== undefined && one(things[index] as string, part)) {
      index += 1;
      next += 1;
      continue;
    }
    if (stretched < 0) return false;
    taken += 1;
    [index, next] = [taken, stretched + 1];
  }
  return pattern.slice(next).every((part) => part === star);
}

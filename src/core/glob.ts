/**
 * Whether a path fits a pattern: `*` stands for any letters of one name, `**` for any folders, also none.
 * However hostile both are, time grows with the product of their lengths and no faster.
 */
export function fitsGlob(path: string, glob: string): boolean {
  return fitsParts(path, glob.split("/"));
}

function fitsParts(path: string, pattern: readonly string[]): boolean {
  return fits(path.split("/"), pattern, "**", fitsPart);
}

/** Most parts have no star: they fit what is the same. */
function fitsPart(name: string, part: string): boolean {
  if (!part.includes("*")) return name === part;
  return fits(Array.from(name), Array.from(part), "*", isSame);
}

function isSame(letter: string, wanted: string): boolean {
  return letter === wanted;
}

/** The same for a pattern that many paths are held against: what most people write is a word to compare. */
export function globOf(glob: string): (path: string) => boolean {
  const [, folder] = /^([^*]+)\/\*\*$/.exec(glob) ?? [];
  if (folder !== undefined) return (path) => path === folder || path.startsWith(`${folder}/`);
  const [, ending] = /^\*\*\/\*([^*/]+)$/.exec(glob) ?? [];
  if (ending !== undefined) return (path) => path.endsWith(ending);
  const pattern = glob.split("/");
  return (path) => fitsParts(path, pattern);
}

/** Only the last star is ever stretched: what an earlier one could take as well, the last one can take. */
function fits(
  things: readonly string[],
  pattern: readonly string[],
  star: string,
  one: (thing: string, part: string) => boolean,
): boolean {
  let index = 0;
  let next = 0;
  let stretched = -1;
  let taken = 0;
  while (index < things.length) {
    const part = pattern[next];
    if (part === star) {
      stretched = next;
      taken = index;
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
    index = taken;
    next = stretched + 1;
  }
  return pattern.every((part, place) => place < next || part === star);
}

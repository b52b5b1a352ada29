// A rule's patterns are asked about every path of everybody.
const parted = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/**
 * Whether a path fits one of some patterns: `*` stands for any letters of one name, `**` for any folders, also none.
 * However hostile they are, time grows with the product of their lengths and no faster.
 */
export function fitsAny(path: string, globs: readonly string[]): boolean {
  const parts = path.split("/");
  const patterns = parted.get(globs) ?? globs.map((glob) => glob.split("/"));
  parted.set(globs, patterns);
  return patterns.some((pattern) => fits(parts, pattern, "**", fitsPart));
}

/** Most parts have no star: they fit what is the same. */
function fitsPart(name: string, part: string): boolean {
  if (!part.includes("*")) return name === part;
  return fits(Array.from(name), Array.from(part), "*", isSame);
}

function isSame(letter: string, wanted: string): boolean {
  return letter === wanted;
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

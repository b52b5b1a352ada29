/**
 * Whether a path fits a pattern: `*` stands for any letters of one name, `**` for any folders, also none.
 * However hostile both are, time grows with the product of their lengths and no faster.
 */
export function fitsGlob(path: string, glob: string): boolean {
  return fitsParts(path, glob.split("/"));
}

function fitsParts(path: string, pattern: readonly string[]): boolean {
  return fits(path.split("/"), pattern);
}

/** Most parts have no star: they fit what is the same. What stands between stars is found as early as it can be. */
function fitsPart(name: string, part: string): boolean {
  const [first = "", ...rest] = part.split("*");
  const last = rest.pop();
  if (last === undefined) return name === part;
  const end = name.length - last.length;
  if (end < first.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  let from = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, from);
    from = found + piece.length;
    if (found < 0 || from > end) return false;
  }
  return true;
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

const FOLDERS = "**";

/** Only the last `**` is ever stretched: what an earlier one could take as well, the last one can take. */
function fits(names: readonly string[], pattern: readonly string[]): boolean {
  let index = 0;
  let next = 0;
  let stretched = -1;
  let taken = 0;
  while (index < names.length) {
    const part = pattern[next];
    if (part === FOLDERS) {
      stretched = next;
      taken = index;
      next += 1;
      continue;
    }
    if (part !== undefined && fitsPart(names[index] as string, part)) {
      index += 1;
      next += 1;
      continue;
    }
    if (stretched < 0) return false;
    taken += 1;
    index = taken;
    next = stretched + 1;
  }
  return pattern.every((part, place) => place < next || part === FOLDERS);
}

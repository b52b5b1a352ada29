import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** Whether one real path leads to something in the folder at another. */
export function isInside(root: string, target: string): boolean {
  if (target.startsWith(root + sep)) return true;
  const way = relative(root, target);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path really leads; nothing where that is nowhere, or nobody may know. */
export function real(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

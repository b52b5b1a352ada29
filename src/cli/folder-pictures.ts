import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../definitions/definitions.ts";
import { MOST_PICTURE, pictureState } from "../definitions/pictures.ts";
import { isInside, real } from "./within.ts";

/** The picture at a path in a folder, as far as it may be read. */
export function pictureIn(folder: string, path: string): Uint8Array | undefined {
  const root = real(folder);
  const found = root === undefined ? undefined : fileInside(root, path);
  return found && found.size <= MOST_PICTURE ? bytesOf(found.target) : undefined;
}

/** Where a path leads, unless that is out of the folder or to no file. */
function fileInside(root: string, path: string) {
  const target = real(join(root, path));
  const found = target !== undefined && isInside(root, target) ? statSync(target) : undefined;
  return target !== undefined && found?.isFile() ? { target, size: found.size } : undefined;
}

/** What a picture is like; of one that is too large nothing is read. */
export function pictureAt(root: string, path: string): SourceFile {
  const found = fileInside(root, path);
  if (!found) return { path, text: "", picture: "missing" };
  if (found.size > MOST_PICTURE) return { path, text: "", picture: "too-large" };
  const { target } = found;
  const bytes = bytesOf(target);
  const text = path.endsWith(".svg") ? Buffer.from(bytes).toString("utf8") : "";
  return { path, text, picture: pictureState(path, bytes) };
}

/** None where nobody may read it. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}

import { normalize, sep } from "node:path";
import { isDefinition } from "../definitions/sources.ts";

interface Place {
  /** The definitions' folder, as from here. */
  readonly folder: string;
  /** Where in it. */
  readonly path: string;
}

/** The most names in a definition's path, as in `.github/ISSUE_TEMPLATE/join.yml`. */
const MOST = 3;

/** In which folder of definitions a file stands, by nothing but its path. */
export function placeOf(file: string): Place | undefined {
  const names = normalize(file).split(sep);
  for (let count = Math.min(MOST, names.length); count > 0; count--) {
    const path = names.slice(-count).join("/");
    if (isDefinition(path))
      return { folder: names.slice(0, -count).join("/") || rootOf(file), path };
  }
  return undefined;
}

function rootOf(file: string): string {
  return file.startsWith("/") ? "/" : ".";
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fromPackage } from "../../from-package.ts";
import type { NewFiles, SchemaPlace } from "../../starters/files.ts";

/** Where a definitions repository keeps schemas of its own. */
const OWN = ".schemas";

interface Schemas {
  readonly place: SchemaPlace;
  /** Those that are to be written. */
  readonly files: NewFiles;
}

/** Where editors find the schemas: as somebody said, else in the folder's own packages, else beside the definitions. */
export function schemasFor(folder: string, said: string | undefined): Schemas {
  if (said !== undefined && /^https?:\/\//.test(said))
    return { place: { url: said.replace(/\/$/, "") }, files: {} };
  const installed = join(folder, "node_modules/waymark/schemas");
  const local = said ?? (existsSync(installed) ? installed : undefined);
  const home = resolve(folder);
  return local === undefined
    ? { place: { folder: join(home, OWN), home }, files: ownSchemas() }
    : { place: { folder: resolve(local), home }, files: {} };
}

/** They name each other by their file names, and so work wherever they are together. */
function ownSchemas(): NewFiles {
  const from = fromPackage("schemas");
  return Object.fromEntries(
    readdirSync(from).map((name) => [`${OWN}/${name}`, readFileSync(join(from, name), "utf8")]),
  );
}

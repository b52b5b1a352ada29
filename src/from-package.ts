import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Something that comes with Waymark, such as `defaults`, wherever this file was bundled to. */
export function fromPackage(name: string, from = import.meta.dirname): string {
  const path = join(from, name);
  // `test/defaults` and the like hold other things: ours stands beside package.json.
  if (existsSync(path) && existsSync(join(from, "package.json"))) return path;
  if (dirname(from) === from) throw new Error(`Waymark was installed without its ${name}`);
  return fromPackage(name, dirname(from));
}

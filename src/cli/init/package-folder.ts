import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder that comes with Waymark, such as `defaults`, wherever this file was bundled to. */
export function packageFolder(name: string, from = import.meta.dirname): string {
  const folder = join(from, name);
  // `test/defaults` and the like hold other things: ours stands beside package.json.
  if (existsSync(folder) && existsSync(join(from, "package.json"))) return folder;
  if (dirname(from) === from) throw new Error(`Waymark was installed without its ${name} folder`);
  return packageFolder(name, dirname(from));
}

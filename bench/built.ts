import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildProgram } from "../scripts/build/program.ts";

/** Below `node_modules`, so that what is built finds its packages. */
const PLACE = join(import.meta.dirname, "../node_modules/.cache");

/** The command line and the server, or other scripts, built from the sources as they are now; `use` gets their folder. */
export async function built<T>(
  use: (folder: string) => Promise<T>,
  scripts?: readonly string[],
): Promise<T> {
  mkdirSync(PLACE, { recursive: true });
  const folder = mkdtempSync(join(PLACE, "waymark-bench-"));
  try {
    await buildProgram(folder, scripts);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Before `npm pack`: builds what the package runs, and writes the package.json that it carries (`pack.ts before`); afterwards puts ours back. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { buildProgram } from "./build/program.ts";
import { type Manifest, published } from "./build/published.ts";

const OURS = "package.json";
const KEPT = "package.kept.json";

if (process.argv[2] === "before") await before();
else if (existsSync(KEPT)) renameSync(KEPT, OURS);

async function before(): Promise<void> {
  await buildProgram("dist");
  // One that was ended half way has left ours there.
  if (!existsSync(KEPT)) renameSync(OURS, KEPT);
  const manifest = JSON.parse(readFileSync(KEPT, "utf8")) as Manifest;
  writeFileSync(OURS, `${JSON.stringify(published(manifest), null, 2)}\n`);
}

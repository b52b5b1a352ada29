/** Writes what is generated from the schemas; with `--check`, only says whether it is fresh. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { checksPage } from "./generate/checks-page.ts";
import { commandsPage, withCommands } from "./generate/commands-page.ts";
import { definitionsPage } from "./generate/definitions-page.ts";
import { readSchemas } from "./generate/schemas.ts";
import { generateTypes } from "./generate/types.ts";
import { generateValidators } from "./generate/validators.ts";

const FOLDER = "src/definitions/generated";

function now(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const schemas = readSchemas("schemas");
const { code, declarations } = await generateValidators(schemas);
const files: Readonly<Record<string, string>> = {
  [`${FOLDER}/types.ts`]: generateTypes(schemas),
  [`${FOLDER}/validators.js`]: code,
  [`${FOLDER}/validators.d.ts`]: declarations,
  "docs/definitions.md": definitionsPage(schemas),
  "docs/checks.md": checksPage(),
  "docs/commands.md": commandsPage(),
  "README.md": withCommands(now("README.md")),
};
const stale = Object.entries(files).filter(([path, text]) => now(path) !== text);

if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run generate`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const [path, text] of stale) write(path, text);
}

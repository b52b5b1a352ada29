/** Writes what is generated from the schemas and the localisation files; with `--check`, only says whether it is fresh. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { defaultsModule } from "./generate/defaults.ts";
import { readSchemas } from "./generate/schemas.ts";
import { generateTypes } from "./generate/types.ts";
import { generateValidators } from "./generate/validators.ts";
import { wordsModules } from "./generate/words.ts";

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

const isCheck = process.argv.includes("--check");

/** Writes what is not as it should be, or only says so. */
function settle(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (now(path) === text) continue;
    if (!isCheck) {
      write(path, text);
      continue;
    }
    console.error(`${path} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}

const schemas = readSchemas("schemas");
const { code, declarations } = await generateValidators(schemas);
settle({
  [`${FOLDER}/types.ts`]: generateTypes(schemas),
  [`${FOLDER}/validators.js`]: code,
  [`${FOLDER}/validators.d.ts`]: declarations,
  "src/starters/generated/defaults.ts": defaultsModule("defaults"),
  ...wordsModules("src/words/generated"),
});

// They run the program, which stands on what was written just now.
const { checksPage } = await import("./generate/checks-page.ts");
const { commandsPage } = await import("./generate/commands-page.ts");
const { commandLinePage } = await import("./generate/command-line-page.ts");
const { environmentPage } = await import("./generate/environment-page.ts");
const { httpPage } = await import("./generate/http-page.ts");
const { metricsPage } = await import("./generate/metrics-page.ts");
const { messagesPage } = await import("./generate/messages-page.ts");
const { needsNode } = await import("./generate/needs-node.ts");
const { definitionsPage } = await import("./generate/definitions-page.ts");
const { referencePages } = await import("./generate/reference-pages.ts");
settle({
  "src/environment/generated/needs-node.cjs": needsNode(now("package.json")),
  "docs/definitions.md": definitionsPage(schemas),
  "docs/checks.md": checksPage(),
  "docs/commands.md": commandsPage(),
  "docs/messages.md": messagesPage(),
  "docs/command-line.md": await commandLinePage(),
  "docs/environment.md": environmentPage(),
  "docs/http.md": httpPage(),
  "docs/metrics.md": metricsPage(),
  ...referencePages(schemas),
});

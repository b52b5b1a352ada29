import { writeFileSync } from "node:fs";
import { define } from "./command.ts";
import { findStale, placeFrom, type Stale } from "./stale-tables.ts";

/** `waymark directory [folder]`: writes the tables in Markdown files; `--check` only says which are stale. */
export const command = define({
  takes: "[folder]",
  about: `Writes a table of the communities (leads, meetings, how to join) between the lines
<!-- waymark:communities --> and <!-- /waymark:communities --> of Markdown files beside the
definitions, and touches nothing else.`,
  options: {
    check: { about: "write nothing; exit with 1 where a table is stale" },
    contributors: {
      takes: "FILE",
      about: "the people of this .all-contributorsrc, between all-contributors' marks",
    },
    file: { takes: "PATH", repeats: true, about: "another file with the marks" },
    repository: { takes: "OWNER/NAME", about: "where the issue forms are, for links to them" },
  },
  async run({ folder, check: checking, contributors, file: files, repository }) {
    const place = placeFrom(repository);
    if (!place) return "name the repository as OWNER/NAME";
    const found = findStale({ folder, files, contributors, place });
    if ("why" in found) throw new Error(found.why);
    if (found.tables === 0)
      process.stderr.write(
        "No file here holds `<!-- waymark:communities -->` and `<!-- /waymark:communities -->`: put them where the table shall stand.\n",
      );
    return checking ? check(found.stale) : write(found.stale);
  },
});

function check(stale: readonly Stale[]): number {
  for (const { file } of stale) process.stdout.write(`${file} is stale.\n`);
  return stale.length > 0 ? 1 : 0;
}

function write(stale: readonly Stale[]): number {
  for (const { file, after } of stale) {
    writeFileSync(file, after);
    process.stdout.write(`${file} is written.\n`);
  }
  return 0;
}

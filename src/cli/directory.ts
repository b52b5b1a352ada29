import { writeFileSync } from "node:fs";
import { printed, quoted } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { findStale, placeFrom, type Stale } from "./stale-tables.ts";

/** `waymark directory [folder]`: writes the tables in Markdown files; `--check` only says which are stale. */
export const command = define({
  takes: "[folder]",
  about: "help-directory-about",
  examples: ["community --repository harbor/community", "community --check"],
  options: {
    check: { about: "help-directory-check" },
    contributors: { takes: "FILE", about: "help-directory-contributors" },
    file: { takes: "PATH", repeats: true, about: "help-directory-file" },
    repository: { takes: "OWNER/NAME", about: "help-directory-repository" },
  },
  async run({ folder, check: checking, contributors, file: files, repository }, voice) {
    const say = cli(voice);
    const place = placeFrom(repository);
    if (!place) return say("cli-directory-repository");
    const found = findStale({ folder, files, contributors, place }, voice);
    if ("why" in found) throw new Error(found.why);
    for (const file of found.without)
      process.stderr.write(`${say("cli-directory-none-in", { file: printed(file) })}\n`);
    if (found.tables === 0) process.stderr.write(`${say("cli-directory-no-marks", MARKS)}\n`);
    return checking ? check(found.stale, voice) : write(found.stale, voice);
  },
});

const MARKS = {
  begin: quoted("<!-- waymark:communities -->"),
  end: quoted("<!-- /waymark:communities -->"),
};

function check(stale: readonly Stale[], voice: Voice): number {
  for (const { file } of stale)
    process.stdout.write(`${cli(voice)("cli-directory-stale", { file: printed(file) })}\n`);
  return stale.length > 0 ? 1 : 0;
}

function write(stale: readonly Stale[], voice: Voice): number {
  for (const { file, after } of stale) {
    writeFileSync(file, after);
    process.stdout.write(`${cli(voice)("cli-directory-written", { file: printed(file) })}\n`);
  }
  return 0;
}

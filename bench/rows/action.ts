import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, said } from "../child.ts";
import { coldRounds } from "../cold-rounds.ts";
import { generate } from "../generate.ts";
import type { How, Line, Row } from "../row.ts";

const ROOT = join(import.meta.dirname, "../..");
const MOST_MS = 100;
const MOST_TIMES = 2.5;
/** It is short, so it is run more often than the others. */
const TIMES_AS_OFTEN = 3;

export const action: Row = {
  name: "action",
  summary: "the Action's bundle from cold on one changed file, alone and among 10,000",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const count = how.quick ? 200 : 10_000;
  const commands = {
    few: changedFile(join(how.folder, "few"), (at) => cpSync(join(ROOT, "defaults"), at, ALL)),
    many: changedFile(join(how.folder, "many"), (at) => generate(at, count - 1, Infinity)),
    whole: changedFile(join(how.folder, "whole"), (at) => generate(at, count - 1, Infinity), {}),
    empty: emptyScript(how.folder),
  };
  await mustAnnotate(commands.few);
  await mustAnnotate(commands.many);
  await mustAnnotate(commands.whole);
  const rounds = how.quick ? 1 : how.rounds * TIMES_AS_OFTEN;
  const taken = await coldRounds({ ...how, rounds }, commands);
  const peer = { name: "an empty Node script", figure: taken.empty };
  const soon = { words: `≤ ${MOST_MS} ms`, met: taken.many <= MOST_MS };
  const sooner = {
    words: `≤ ${MOST_TIMES} ×`,
    met: taken.few <= MOST_TIMES * taken.empty,
  };
  const note =
    "`only` names the changed file: it is checked with what it names; what it breaks in other files the whole validation finds";
  return [
    {
      what: "one changed file, ready-made definitions",
      unit: "ms",
      ours: taken.few,
      peer,
      aim: sooner,
    },
    {
      what: `one changed file among ${count.toLocaleString("en-US")}`,
      unit: "ms",
      ours: taken.many,
      peer,
      aim: soon,
      note,
    },
    {
      what: `all of ${count.toLocaleString("en-US")}, with one mistake`,
      unit: "ms",
      ours: taken.whole,
      peer,
    },
  ];
}

const ALL = { recursive: true } as const;

/** A repository with a mistake in the one file that was changed. */
function changedFile(
  folder: string,
  fill: (repository: string) => void,
  inputs: Readonly<Record<string, string>> = { INPUT_ONLY: "badges/core.yml" },
): Command {
  const repository = join(folder, "repository");
  mkdirSync(repository, ALL);
  fill(repository);
  const changed = ["name: Core", "description: Somebody who carries it.", "colour: green", ""];
  writeFileSync(join(repository, "badges/core.yml"), changed.join("\n"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  return {
    args: [join(ROOT, "action/dist/main.js")],
    folder: repository,
    env: { ...inputs, GITHUB_ACTIONS: "true", GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
  };
}

/** A figure counts only if the mistake is found, and nothing else in the file. */
async function mustAnnotate(command: Command): Promise<void> {
  const output = await said(command);
  const errors = output.match(/^::error .*$/gm) ?? [];
  const [first = "", ...more] = errors;
  if (!/file=badges\/core\.yml,line=3/.test(first) || more.length > 0)
    throw new Error(`the Action did not annotate the one mistake:\n${output}`);
}

function emptyScript(folder: string): Command {
  const at = join(folder, "empty");
  mkdirSync(at, ALL);
  writeFileSync(join(at, "main.js"), "");
  return { args: ["main.js"], folder: at };
}

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, said } from "../child.ts";
import { coldRounds } from "../cold-rounds.ts";
import type { How, Line, Row } from "../row.ts";

const ROOT = join(import.meta.dirname, "../..");
const AIM = 100;
/** It is short, so it is run more often than the others. */
const TIMES_AS_OFTEN = 5;

export const action: Row = {
  name: "action",
  summary: "the Action's bundle from cold on one changed file",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const commands = { ours: changedFile(how.folder), empty: emptyScript(how.folder) };
  const output = await said(commands.ours);
  if (!/::error .*file=badges\/core\.yml,line=3/.test(output))
    throw new Error(`the Action did not annotate the mistake:\n${output}`);
  const rounds = how.quick ? 1 : how.rounds * TIMES_AS_OFTEN;
  const taken = await coldRounds({ ...how, rounds }, commands);
  return [
    {
      what: "one changed file",
      unit: "ms",
      ours: taken.ours,
      peer: { name: "an empty Node script", figure: taken.empty },
      aim: { words: `≤ ${AIM} ms`, met: taken.ours <= AIM },
    },
  ];
}

/** The definitions an organisation starts from, with a mistake in the file that was changed. */
function changedFile(folder: string): Command {
  const repository = join(folder, "repository");
  cpSync(join(ROOT, "defaults"), repository, { recursive: true });
  const changed = ["name: Core", "description: Somebody who carries it.", "colour: green", ""];
  writeFileSync(join(repository, "badges/core.yml"), changed.join("\n"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  return {
    args: [join(ROOT, "action/dist/main.js")],
    folder: repository,
    env: { GITHUB_ACTIONS: "true", GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
  };
}

function emptyScript(folder: string): Command {
  const at = join(folder, "empty");
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "main.js"), "");
  return { args: ["main.js"], folder: at };
}

import { join } from "node:path";
import { type Command, cold } from "../child.ts";
import { coldRounds } from "../cold-rounds.ts";
import { hostileBodies } from "../hostile-bodies.ts";
import { type Hostile, hostiles, writeHostile } from "../hostile.ts";
import type { How, Line, Row } from "../row.ts";

const ROOT = join(import.meta.dirname, "../..");
const CLI = join(ROOT, "src/cli.ts");
const PEER = "the ready-made definitions";
/** Whatever stands in the files, the answer comes within this time, in milliseconds. */
const AIM = 5000;

export const caps: Row = {
  name: "caps",
  summary: "hostile definitions and webhooks: size, number, depth, aliases, patterns, strangers",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  return [...(await hostileDefinitions(how)), ...(await hostileBodies(how))];
}

async function hostileDefinitions(how: How): Promise<readonly Line[]> {
  const cases = hostiles(how.quick ? 0.02 : 1);
  const commands: Record<string, Command> = { [PEER]: validation(join(ROOT, "defaults")) };
  for (const [index, one] of cases.entries())
    commands[one.what] = await prepared(one, join(how.folder, "hostile", String(index)));
  const taken = await coldRounds({ ...how, rounds: Math.min(how.rounds, 3) }, commands);
  const peer = { name: PEER, figure: taken[PEER] ?? Number.NaN };
  return cases.map(({ what }) => {
    const ours = taken[what] ?? Number.NaN;
    const aim = { words: `≤ ${AIM / 1000} s`, met: ours <= AIM };
    return { what, unit: "ms", ours, peer, aim };
  });
}

/** It must be answered, with or without problems; a crash would be fast too. */
async function prepared({ what, files }: Hostile, folder: string): Promise<Command> {
  writeHostile(folder, files);
  const command = validation(folder);
  const { code } = await cold(command);
  if (code !== 0 && code !== 1) throw new Error(`${what}: validation ended with ${code}`);
  return command;
}

function validation(folder: string): Command {
  return { args: [CLI, "validate", folder] };
}

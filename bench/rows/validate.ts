import { join, relative } from "node:path";
import { built } from "../built.ts";
import { type Command, said } from "../child.ts";
import { coldRounds, peakRounds } from "../cold-rounds.ts";
import { type Generated, generate } from "../generate.ts";
import { ajvCli } from "../peers/ajv-cli.ts";
import { v8r } from "../peers/v8r.ts";
import type { How, Line, Row } from "../row.ts";

const SOURCE = join(import.meta.dirname, "../../src/cli.ts");

const MOST_MS = 600;
const MOST_TIMES = 0.6;
const MOST_MB = 200;
const FEWER = "ajv-cli, without lines or checks across files";

export const validate: Row = {
  name: "validate",
  summary: "10,000 definition files, 100 of them with a mistake, from a cold process",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const files = generate(join(how.folder, "definitions"), how.quick ? 200 : 10_000);
  return built(async (folder) => [
    ...(await measured(how, files, join(folder, "cli.js"))),
    await besideV8r(how, join(folder, "cli.js")),
  ]);
}

/** It needs so long for each file that it gets fewer of them, and one round. */
async function besideV8r(how: How, cli: string): Promise<Line> {
  const { folder, count } = generate(join(how.folder, "few"), how.quick ? 20 : 200);
  const peer = v8r(folder, join(how.folder, "v8r"));
  const ours = { args: [cli, "validate", "--format", "lines", folder] };
  const taken = await coldRounds({ ...how, rounds: 1 }, { ours, v8r: peer });
  return {
    what: `${count.toLocaleString("en-US")} files, as published`,
    unit: "ms",
    ours: taken.ours,
    peer: { name: "v8r, without lines or checks across files", figure: taken.v8r },
  };
}

async function measured(how: How, files: Generated, cli: string): Promise<readonly Line[]> {
  const commands = {
    built: { args: [cli, "validate", "--format", "lines", files.folder] },
    source: { args: [SOURCE, "validate", "--format", "lines", files.folder] },
    ajv: ajvCli(files.folder, join(how.folder, "schemas")),
  };
  await mustFind(files, { ours: commands.built, ajv: commands.ajv });
  const taken = await coldRounds(how, commands);
  const peer = { name: FEWER, figure: taken.ajv };
  const what = `${files.count.toLocaleString("en-US")} files`;
  const soon = { words: `≤ ${MOST_MS} ms`, met: taken.built <= MOST_MS };
  const sooner = { words: `≤ ${MOST_TIMES} ×`, met: taken.built <= MOST_TIMES * taken.ajv };
  return [
    { what: `${what}, as published`, unit: "ms", ours: taken.built, aim: soon },
    { what: `${what}, beside a peer`, unit: "ms", ours: taken.built, peer, aim: sooner },
    { what: `${what}, from the sources`, unit: "ms", ours: taken.source, peer },
    await memoryOf(how, `${what}, memory at most`, { ours: commands.built, ajv: commands.ajv }),
  ];
}

async function memoryOf(
  how: How,
  what: string,
  commands: Readonly<Record<"ours" | "ajv", Command>>,
): Promise<Line> {
  const { ours, ajv } = await peakRounds({ ...how, rounds: Math.min(how.rounds, 3) }, commands);
  const aim = { words: `≤ ${MOST_MB} MB`, met: ours <= MOST_MB };
  return { what, unit: "MB", ours, peer: { name: FEWER, figure: ajv }, aim };
}

/** A figure counts only if every mistake is found: by us on its line, by the peer in its file. */
async function mustFind(
  { folder, mistakes }: Generated,
  { ours, ajv }: Readonly<Record<"ours" | "ajv", Command>>,
): Promise<void> {
  const expected = mistakes.map((place) => join(relative(process.cwd(), folder), place));
  const found = (await said(ours))
    .split("\n")
    .flatMap((line) => /^(\S+:\d+):\d+: error/.exec(line)?.[1] ?? []);
  if (found.toSorted().join() !== expected.toSorted().join())
    throw new Error(
      `found ${found.length} of ${mistakes.length} mistakes: ${found.slice(0, 3).join()}`,
    );
  const invalid = (await said(ajv)).match(/^\S+ invalid$/gm) ?? [];
  if (invalid.length !== mistakes.length)
    throw new Error(`ajv-cli found ${invalid.length} of ${mistakes.length} mistakes`);
}

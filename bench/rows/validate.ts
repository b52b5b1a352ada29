import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, said } from "../child.ts";
import { coldRounds } from "../cold-rounds.ts";
import { type Generated, generate } from "../generate.ts";
import { ajvCli } from "../peers/ajv-cli.ts";
import type { How, Line, Row } from "../row.ts";

const ROOT = join(import.meta.dirname, "../..");
const SOURCE = join(ROOT, "src/cli.ts");
const BUILT = join(ROOT, "dist/cli.js");

export const validate: Row = {
  name: "validate",
  summary: "10,000 definition files, 100 of them with a mistake, from a cold process",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const files = generate(join(how.folder, "definitions"), how.quick ? 200 : 10_000);
  const commands = {
    ours: { args: [SOURCE, "validate", files.folder] },
    // Where nothing was built, the source stands in and its line is left out.
    built: { args: [existsSync(BUILT) ? BUILT : SOURCE, "validate", files.folder] },
    ajv: ajvCli(files.folder, join(how.folder, "schemas")),
  };
  await mustFind(files, commands);
  const taken = await coldRounds(how, commands);
  const peer = { name: "ajv-cli, without lines or checks across files", figure: taken.ajv };
  const what = `${files.count.toLocaleString("en-US")} files`;
  const line = (name: string, ours: number): Line => {
    return { what: name, unit: "ms", ours, peer, aim: { words: "< 1 ×", met: ours < peer.figure } };
  };
  const built = existsSync(BUILT) ? [line(`${what}, built`, taken.built)] : [];
  return [line(what, taken.ours), ...built];
}

/** A figure counts only if every mistake is found: by us on its line, by the peer in its file. */
async function mustFind(
  { mistakes }: Generated,
  { ours, ajv }: Readonly<Record<"ours" | "ajv", Command>>,
): Promise<void> {
  const found = (await said(ours))
    .split("\n")
    .flatMap((line) => /^(\S+:\d+):\d+: error/.exec(line)?.[1] ?? []);
  if (found.toSorted().join() !== mistakes.join())
    throw new Error(
      `found ${found.length} of ${mistakes.length} mistakes: ${found.slice(0, 3).join()}`,
    );
  const invalid = (await said(ajv)).match(/^\S+ invalid$/gm) ?? [];
  if (invalid.length !== mistakes.length)
    throw new Error(`ajv-cli found ${invalid.length} of ${mistakes.length} mistakes`);
}

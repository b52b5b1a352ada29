/** Makes small mistakes in the code, one at a time, and counts how many the tests notice. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { acceptedList, noticed, stale } from "./mutants/accepted.ts";
import { type Hand, openHand } from "./mutants/hands.ts";
import { testMap } from "./mutants/map.ts";
import { type Mutant, OPERATORS } from "./mutants/mutant.ts";
import { asJson, asText, counted, type Report, score, WANTED } from "./mutants/report.ts";
import { sampled } from "./mutants/sample.ts";
import { SUITES, type Suite, sourcesOf } from "./mutants/suites.ts";
import { type Trial, trials } from "./mutants/trial.ts";
import { refusedByTypes } from "./mutants/types.ts";

const HELP = `Usage: npm run mutants -- --seed S [options]

Makes one small mistake at a time in src/core, src/features, src/github/write, the receiver of
webhooks and the worker, and runs the tests that call the changed function until one fails.

  --seed S        any word: the same word draws the same mistakes
  --count N       how many (1000, unless set)
  --part K/N      only the K-th of N parts of them
  --only PATH     only in this file or folder
  --hands N       how many processes try them (2, unless set)
  --json FILE     writes everything there as well
  --help          this

Mistakes: ${Object.keys(OPERATORS).join(", ")}.

What survives and changes nothing that anybody could notice stands in scripts/mutants/accepted.json,
with the reason. Exits with 1 below ${WANTED} %, or when that list is wrong, and with 2 when used wrongly.
`;

interface Wish {
  readonly seed: string;
  readonly count: number;
  readonly part: readonly [number, number];
  readonly only: string;
  readonly hands: number;
  readonly json?: string | undefined;
}

function wish(): Wish | undefined {
  const text = { type: "string" } as const;
  const options = {
    seed: text,
    count: text,
    part: text,
    only: text,
    hands: text,
    json: text,
    help: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ options });
  const { seed, count = "1000", part = "1/1", only = "src", hands = "2", json } = values;
  const [, which, of] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
  const numbers = [count, hands, which, of].map(Number);
  if (values.help || seed === undefined || numbers.some((one) => !(one > 0))) return undefined;
  return {
    seed,
    count: Number(count),
    part: [Number(which), Number(of)],
    only: only.replace(/\/$/, ""),
    hands: Number(hands),
    json,
  };
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function isUnder(path: string, only: string): boolean {
  return path === only || path.startsWith(`${only}/`);
}

function drawn({ seed, count, part: [which, of], only }: Wish): readonly Mutant[] {
  const files = SUITES.flatMap(sourcesOf)
    .filter((path) => isUnder(path, only))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  return sampled(files, count, seed).filter((_, index) => index % of === which - 1);
}

/** One line that grows: how many, how many alive, and how long it will take. */
function progress(total: number): (trial: Trial) => void {
  const began = Date.now();
  let done = 0;
  let alive = 0;
  return ({ fate }) => {
    done += 1;
    if (fate === "survived") alive += 1;
    const left = (((Date.now() - began) / done) * (total - done)) / 60_000;
    const line = `${done} of ${total} tried, ${alive} alive, ${left.toFixed(1)} minutes left`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(70)}`);
    else if (done % 25 === 0 || done === total) process.stderr.write(`${line}\n`);
  };
}

async function tryAll(mutants: readonly Mutant[], count: number): Promise<readonly Trial[]> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-mutants-"));
  const hits = join(folder, "hits");
  const hands: Hand[] = [];
  try {
    while (hands.length < count) hands.push(await openHand(hits));
    process.stderr.write("Looking which test files call what.\n");
    const map = await testMap(suitesOf(mutants), hands, hits);
    const originals = new Map(mutants.map(({ path }) => [path, textOf(path) ?? ""]));
    return await trials(mutants, originals, map, hands, progress(mutants.length));
  } finally {
    for (const hand of hands) await hand.close();
    rmSync(folder, { recursive: true });
  }
}

function suitesOf(mutants: readonly Mutant[]): readonly Suite[] {
  return SUITES.filter((suite) => {
    const sources = sourcesOf(suite);
    return mutants.some(({ path }) => sources.includes(path));
  });
}

async function main(wanted: Wish): Promise<number> {
  const accepted = acceptedList();
  const wrong = stale(accepted, textOf);
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join("\n")}\n`);
    return 1;
  }
  const mutants = drawn(wanted);
  if (mutants.length === 0) {
    process.stderr.write(`There is nothing to change in ${wanted.only}.\n`);
    return 2;
  }
  const done = await tryAll(mutants, wanted.hands);
  const survivors = done.filter(({ fate }) => fate === "survived").map(({ mutant }) => mutant);
  const report: Report = { trials: done, accepted, refused: refusedByTypes(survivors) };
  const lies = noticed(accepted, done);
  process.stdout.write(`${asText(report)}\n${lies.map((line) => `${line}\n`).join("")}`);
  if (wanted.json !== undefined) writeFileSync(wanted.json, `${asJson(report)}\n`);
  return score(counted(report)) < WANTED || lies.length > 0 ? 1 : 0;
}

const wanted = wish();
if (wanted) process.exitCode = await main(wanted);
else {
  process.stdout.write(HELP);
  process.exitCode = process.argv.includes("--help") ? 0 : 2;
}

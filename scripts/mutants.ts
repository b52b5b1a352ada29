/** Makes small mistakes in the code, one at a time, and counts how many the tests notice. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acceptedList, noticed, stale } from "./mutants/accepted.ts";
import { type Hand, openHand } from "./mutants/hands.ts";
import { testMap } from "./mutants/map.ts";
import { type Mutant, mutantsOf } from "./mutants/mutant.ts";
import { asJson, asText, counted, type Report, score, WANTED } from "./mutants/report.ts";
import { type File, sampled } from "./mutants/sample.ts";
import { SUITES, type Suite, sourcesOf } from "./mutants/suites.ts";
import { type Trial, trials } from "./mutants/trial.ts";
import { refusedByTypes } from "./mutants/types.ts";
import { HELP, type Wish, wishIn } from "./mutants/wish.ts";

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function isUnder(path: string, only: string): boolean {
  return path === only || path.startsWith(`${only}/`);
}

/** About every second mistake is refused by the compiler; this is surely enough. */
const DRAWN = 3;

interface Drawn {
  readonly mutants: readonly Mutant[];
  /** How many more there were that do not compile. */
  readonly refused: number;
}

interface Earlier {
  readonly trials: readonly (Omit<Mutant, "text" | "start"> & { readonly fate: string })[];
}

/** What survived in an earlier run, as the code stands now. */
function survivorsOf(run: string, files: readonly File[]): readonly Mutant[] {
  const earlier = JSON.parse(readFileSync(run, "utf8")) as Earlier;
  const alive = new Set(earlier.trials.filter(({ fate }) => fate === "survived").map(nameOf));
  const all = files.flatMap(({ path, text }) => mutantsOf(path, text));
  return all.filter((mutant) => alive.has(nameOf(mutant)));
}

function nameOf({ path, operator, was, becomes }: Omit<Mutant, "text" | "start">): string {
  return [path, operator, was, becomes].join("\n");
}

/** As many as wanted that compile: what the compiler refuses needs no test. */
function drawn({ seed, count, part: [which, of], only, again }: Wish): Drawn {
  const files = SUITES.flatMap(sourcesOf)
    .filter((path) => isUnder(path, only))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const all = again === undefined ? sampled(files, count * DRAWN, seed) : survivorsOf(again, files);
  process.stderr.write(`Looking which of ${all.length} the compiler refuses.\n`);
  const refused = refusedByTypes(all);
  const compiling = all.filter((mutant) => !refused.has(mutant)).slice(0, count);
  return {
    mutants: compiling.filter((_, index) => index % of === which - 1),
    refused: refused.size,
  };
}

/** How many, how many alive, and how long it will take; who is alive is said at once. */
function progress(total: number): (trial: Trial) => void {
  const began = Date.now();
  let done = 0;
  let alive = 0;
  return ({ mutant: { path, line, was, becomes }, fate }) => {
    done += 1;
    if (fate === "survived") {
      alive += 1;
      process.stderr.write(`\r${path}:${line}\n  - ${was}\n  + ${becomes}\n`);
    }
    const left = (((Date.now() - began) / done) * (total - done)) / 60_000;
    const now = `${done} of ${total} tried, ${alive} alive, ${left.toFixed(1)} minutes left`;
    if (process.stderr.isTTY) process.stderr.write(`\r${now.padEnd(70)}`);
    else if (done % 10 === 0 || done === total) process.stderr.write(`${now}\n`);
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
    // What went wrong before matters more than what does not end well.
    await Promise.allSettled(hands.map((hand) => hand.close()));
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
  const { mutants, refused } = drawn(wanted);
  if (mutants.length === 0) {
    process.stderr.write(`There is nothing to change in ${wanted.only}.\n`);
    return 2;
  }
  const done = await tryAll(mutants, wanted.hands);
  const report: Report = { trials: done, accepted, refused };
  const lies = noticed(accepted, done);
  process.stdout.write(`${asText(report)}\n${lies.map((line) => `${line}\n`).join("")}`);
  if (wanted.json !== undefined) writeFileSync(wanted.json, `${asJson(report)}\n`);
  return score(counted(report)) < WANTED || lies.length > 0 ? 1 : 0;
}

const args = process.argv.slice(2);
const wanted = wishIn(args);
if (wanted) process.exitCode = await main(wanted);
else {
  process.stdout.write(HELP);
  process.exitCode = args.includes("--help") ? 0 : 2;
}

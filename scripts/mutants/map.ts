/** Which test files could notice a mistake, the likeliest and quickest first. */
import { hash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Hand } from "./hands.ts";
import { functionAt } from "./hits.ts";
import type { Mutant } from "./mutant.ts";
import type { Hits } from "./note-hits.ts";
import { type Suite, SUITES, sourcesOf, testsOf } from "./suites.ts";

export interface TestMap {
  /** Milliseconds of each test file, by itself. */
  readonly ms: Readonly<Record<string, number>>;
  /** The test files that call a function. */
  readonly callers: Readonly<Record<string, readonly string[]>>;
  /** Functions that are called while modules load. */
  readonly loaded: readonly string[];
}

/** Collected before, if nothing was changed since. */
const KEPT = "coverage/mutants.json";
/** One test file may take half a minute, and more on a busy machine. */
const PATIENCE = 300_000;

/** Runs every test file of these suites once, noting what it calls. Throws where one fails as things are. */
export async function testMap(
  suites: readonly Suite[],
  hands: readonly Hand[],
  hits: string,
): Promise<TestMap> {
  const tests = [...new Set(suites.flatMap(testsOf))];
  const state = stateOf(tests);
  const kept = read(KEPT);
  if (kept?.state === state) return kept.map;
  rmSync(hits, { force: true });
  const parts = hands.map((_, index) => tests.filter((__, at) => at % hands.length === index));
  const ran = await Promise.all(
    hands.map((hand, index) => hand.run({ tests: parts[index] ?? [], noting: true }, PATIENCE)),
  );
  const all = ran.flatMap((one) => one ?? [{ file: "", ms: 0, failed: "did not end in time" }]);
  const failed = all.filter((one) => one.failed);
  if (failed.length > 0)
    throw new Error(failed.map((one) => `${one.file} fails as it is: ${one.failed}`).join("\n"));
  const map = mapOf(lines(hits), Object.fromEntries(all.map(({ file, ms }) => [file, ms])));
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ state, map }));
  return map;
}

function read(path: string): { readonly state: string; readonly map: TestMap } | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Changes with any file that could matter. */
function stateOf(tests: readonly string[]): string {
  const files = globSync(["{src,test,schemas,defaults}/**/*.*", "package-lock.json"]).toSorted();
  const texts = files.map((path) => `${path}\n${readFileSync(path, "utf8")}`);
  return hash("sha256", [...tests, ...texts].join("\n"));
}

function lines(path: string): readonly Hits[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function mapOf(hits: readonly Hits[], ms: TestMap["ms"]): TestMap {
  const callers: Record<string, string[]> = {};
  for (const { file, called } of hits)
    for (const id of called) (callers[id] ??= []).push(join(file).replace(`${process.cwd()}/`, ""));
  return { ms, callers, loaded: [...new Set(hits.flatMap(({ loaded }) => loaded))] };
}

/** The test files to try a mutant with, in the order in which to try them. */
export function testsFor(mutant: Mutant, original: string, map: TestMap): readonly string[] {
  const suite = SUITES.find((one) => sourcesOf(one).includes(mutant.path));
  if (!suite) return [];
  const id = functionAt(mutant.path, original, mutant.start);
  const called = id === undefined ? [] : (map.callers[id] ?? []);
  const isLoaded = id === undefined || map.loaded.includes(id);
  const noticing = new Set([...called, ...(isLoaded ? importersOf(mutant.path) : [])]);
  return inOrder(
    testsOf(suite).filter((test) => noticing.has(test)),
    mutant.path,
    map,
  );
}

function inOrder(tests: readonly string[], path: string, { ms }: TestMap): readonly string[] {
  const cost = (test: string) => (ms[test] ?? 0) - nearness(test, path) * 10_000;
  return tests.toSorted((one, other) => cost(one) - cost(other));
}

/** Two for the file's own tests, one for those beside them. */
function nearness(test: string, path: string): number {
  const mirrored = path.replace(/^src\//, "test/").replace(/\.ts$/, "");
  if (test.startsWith(`${mirrored}.`) || test.startsWith(`${mirrored}/`)) return 2;
  return dirname(test) === dirname(mirrored) ? 1 : 0;
}

const IMPORT = /(?:from|import|import\()\s*"(\.[^"]+\.ts)"/g;
const importers = new Map<string, Set<string>>();

/** Everything under test/ that imports a file, however indirectly. */
function importersOf(path: string): ReadonlySet<string> {
  if (importers.size === 0)
    for (const file of globSync("{src,test}/**/*.ts"))
      for (const imported of importsOf(file))
        importers.set(imported, (importers.get(imported) ?? new Set()).add(file));
  const found = new Set([path]);
  for (const one of found) for (const file of importers.get(one) ?? []) found.add(file);
  return found;
}

function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, "utf8").replaceAll(/^(?:import|export) type [^;]*;/gm, "");
  return [...code.matchAll(IMPORT)].map(([, name = ""]) => join(dirname(file), name));
}

/** A process that keeps a test runner warm, and tries one mutant after another with it. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { BaseSequencer, createVitest, type TestModule } from "vitest/node";
import { noting } from "./hits.ts";

/** What a hand is asked to do. */
export interface Task {
  /** Test files, in the order in which to run them. */
  readonly tests: readonly string[];
  /** A file with other text than on disk. */
  readonly mutant?: { readonly path: string; readonly text: string };
  /** Whether every file is to run to its end, noting the functions it calls. */
  readonly noting?: boolean;
}

/** What it answers: each test file that ran. */
export interface Ran {
  readonly file: string;
  readonly ms: number;
  /** The first test that failed, or why the file could not be run. */
  readonly failed?: string;
}

const root = process.cwd();
/** As the tests' own configuration has it. */
const SET_UP = ["test/no-network.ts", "test/same-seed.ts"];
let task: Task = { tests: [] };

/** Serves the text of the task instead of what is on disk. */
const served = {
  name: "mutants",
  enforce: "pre" as const,
  load(id: string): string | undefined {
    const path = relative(root, id);
    if (path === task.mutant?.path) return task.mutant.text;
    if (!task.noting || !path.startsWith("src/") || !path.endsWith(".ts")) return undefined;
    return noting(path, readFileSync(id, "utf8"));
  },
};

/** Leaves files in the order they are given: the one that knows best comes first. */
class AsGiven extends BaseSequencer {
  override sort: BaseSequencer["sort"] = async (files) => files;
}

const vitest = await createVitest(
  "test",
  {
    config: false,
    root,
    watch: false,
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
    include: ["test/**/*.test.ts"],
    setupFiles: SET_UP,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: AsGiven },
    reporters: [{ onTestModuleEnd: () => void process.send?.("goes on") }],
    silent: true,
    // What is kept on disk knows nothing of mutants, and must never hold one.
    fsModuleCache: false,
  },
  { plugins: [served], logLevel: "silent" },
);
const project = vitest.getRootProject();

async function perform(next: Task): Promise<readonly Ran[]> {
  const changed = [task.mutant?.path, next.mutant?.path];
  task = next;
  for (const path of changed) if (path !== undefined) vitest.invalidateFile(join(root, path));
  vitest.config.bail = next.noting ? 0 : 1;
  project.config.bail = vitest.config.bail;
  project.config.setupFiles = [
    ...SET_UP.map((path) => join(root, path)),
    ...(next.noting ? [join(root, "scripts/mutants/note-hits.ts")] : []),
  ];
  const files = next.tests.map((path) => project.createSpecification(join(root, path)));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(files);
  const wanted = new Set(files.map(({ moduleId }) => moduleId));
  const ran = testModules.filter(({ moduleId }) => wanted.has(moduleId)).map(outcome);
  const [error] = unhandledErrors;
  if (error === undefined || ran.some(({ failed }) => failed)) return ran;
  return [...ran, { file: "", ms: 0, failed: `outside any test: ${JSON.stringify(error)}` }];
}

function outcome(module: TestModule): Ran {
  const { duration, collectDuration } = module.diagnostic();
  const ran = { file: relative(root, module.moduleId), ms: Math.round(duration + collectDuration) };
  const [test] = module.children.allTests("failed");
  if (test) return { ...ran, failed: test.fullName };
  const [error] = module.errors();
  return module.state() === "failed" ? { ...ran, failed: error?.message ?? "does not load" } : ran;
}

process.on("message", (next: Task) => {
  void perform(next).then((ran) => process.send?.(ran));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

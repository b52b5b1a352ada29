import { join } from "node:path";
import { defineConfig } from "vitest/config";

const pure = [
  "core",
  "definitions",
  "forms",
  "commands",
  "features",
  "exchange",
  "directory",
  "health",
  "starters",
  "words",
];
const instant = [...pure, "scenarios"].map((folder) => `test/${folder}/**/*.test.ts`);
const long = "test/**/*.long.test.ts";
/** Tried with a tenth of their histories by `npm test`, and with all of them in the long part. */
const properties = "test/invariants/**/*.test.ts";
const { WAYMARK_TIMES: times } = process.env;
/** Programs that tests start are compiled once, and not each time. */
const compiled = { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/compiled") };

/** `quick` needs nothing but Node; `whole` is the rest of what every change must pass; `long` is what takes long. */
export default defineConfig({
  test: {
    setupFiles: ["test/no-network.ts", "test/same-seed.ts"],
    globalSetup: ["test/store/setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: ["default", "json"],
    outputFile: { json: "coverage/results.json" },
    coverage: {
      provider: "v8",
      include: pure.map((folder) => `src/${folder}/**/*.ts`),
      exclude: ["**/generated/**"],
      reporter: ["text-summary", "json"],
      thresholds: { branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: instant,
          exclude: [long],
          isolate: false,
          // V8's middle compiler loses the counts of branches now and then, and coverage with them.
          execArgv: ["--no-maglev"],
        },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["test/**/*.test.ts"],
          exclude: [...instant, long],
          isolate: false,
          env: { ...compiled, WAYMARK_TIMES: times ?? "0.1" },
        },
      },
      {
        extends: true,
        test: {
          name: "long",
          include: [long, properties],
          env: { ...compiled, WAYMARK_TIMES: times ?? "1" },
        },
      },
    ],
  },
});

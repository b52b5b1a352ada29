import { defineConfig } from "vitest/config";

const pure = ["core", "definitions", "forms", "commands", "features", "exchange", "directory"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/same-seed.ts"],
    globalSetup: ["test/store/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: "coverage/results.json" }]],
    coverage: {
      provider: "v8",
      include: pure.map((folder) => `src/${folder}/**/*.ts`),
      exclude: ["**/generated/**"],
      reporter: ["text-summary", "json"],
      thresholds: { branches: 100 },
    },
  },
});

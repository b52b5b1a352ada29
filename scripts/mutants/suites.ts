import { globSync } from "node:fs";

/** Where mistakes are made, and which tests are there to find them. */
export interface Suite {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

const PURE = ["core", "definitions", "forms", "commands", "features", "exchange", "directory"];
const PROPERTIES = "test/invariants/**/*.test.ts";

/** The pure folders are held by the tests that need nothing but Node; the shell by those that play it. */
export const SUITES: readonly Suite[] = [
  {
    sources: ["src/core/**/*.ts", "src/features/**/*.ts"],
    tests: [...[...PURE, "scenarios"].map((folder) => `test/${folder}/**/*.test.ts`), PROPERTIES],
  },
  {
    sources: [
      "src/github/write/*.ts",
      "src/web/{receive,body,signature,shape}.ts",
      "src/worker.ts",
      "src/worker/**/*.ts",
    ],
    tests: [
      "test/{github,github-shell,store,worker,rebuild}/**/*.test.ts",
      "test/web/*.test.ts",
      "test/app.test.ts",
      PROPERTIES,
    ],
  },
];

export function sourcesOf({ sources }: Suite): readonly string[] {
  return listed(sources);
}

/** Without what takes long, unless it is all that plays some of the shell. */
export function testsOf({ tests }: Suite): readonly string[] {
  return listed(tests).filter((path) => !path.endsWith(".long.test.ts") || PLAYS_SHELL.test(path));
}

const PLAYS_SHELL = /^test\/(?:github-shell|worker)\//;

function listed(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns])
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

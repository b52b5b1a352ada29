import { readdirSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { isDefinition } from "../../src/definitions/sources.ts";
import { waymark } from "../cli/run.ts";
import { blocks, commands, document, ROOT } from "./blocks.ts";

const PAGES = ["", "docs"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Pages whose commands a test of their own runs. */
const RUN = ["README.md", "docs/directory.md", "docs/import.md"];

/** What may be wrong with a file that stands alone on a page: others that it names are not there. */
const ALONE = ["yaml", "schema", "form", "file-name"];

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }
    >
  >;
}

describe("every page", () => {
  test("is found", () => {
    expect(PAGES).toEqual(expect.arrayContaining(["README.md", ...RUN, "docs/definitions.md"]));
  });

  test.each(PAGES)("of YAML in %s is right, and names its file", (page) => {
    for (const { text } of blocks(document(page)).filter(({ language }) => language === "yaml")) {
      const path = /^# (\S+)\n/.exec(text)?.[1] ?? "";
      const { problems } = readDefinitions([{ path, text }]);
      expect(
        problems.filter(({ rule }) => ALONE.includes(rule)),
        path,
      ).toEqual([]);
      expect(isDefinition(path) ? [] : inputsOf(text), path).toEqual([]);
    }
  });

  test("with commands has a test that runs them", () => {
    const others = PAGES.filter((page) => !RUN.includes(page));
    const strange = others.flatMap((page) =>
      commands(document(page)).filter((command) => !/^npm (?:run|ci|test)\b/.test(command)),
    );
    expect(strange).toEqual([]);
  });

  test.each(PAGES)("of what people can write on a command line is known: %s", (page) => {
    for (const [, name = "", rest = ""] of document(page).matchAll(
      /\bwaymark (?:-- )?(?!--)([a-z]+)\b([^`\n]*)(?=`|\n)/g,
    )) {
      if (!(name in COMMANDS)) continue;
      for (const [flag] of rest.matchAll(/--[a-z-]+/g)) expect(help(name), page).toContain(flag);
    }
    const named = document(page).matchAll(/`(?:npm run )?waymark (?:-- )?([a-z]+)/g);
    for (const [, name] of named) expect(Object.keys(COMMANDS), page).toContain(name);
  });
});

describe("every workflow that people copy", () => {
  const PLACES = [...PAGES, "src/cli/init/workflow.ts"];
  const used = PLACES.flatMap((page) =>
    [...document(page).matchAll(/^\s*- uses: (.*)$/gm)].map(([, uses]) => ({ page, uses })),
  );

  test("is found", () => {
    expect(new Set(used.map(({ page }) => page))).toEqual(
      new Set(["README.md", "docs/directory.md", "src/cli/init/workflow.ts"]),
    );
  });

  test.each(used)("of $page names $uses by its commit, or says where to put one", ({ uses }) => {
    expect(uses).toMatch(
      /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^OWNER\/WAYMARK\/action@COMMIT_SHA_OF_A_RELEASE$|^\$\{action\}$/,
    );
  });

  test("names the same version everywhere, the one that our own workflow runs", () => {
    const ours = /actions\/checkout@.*/.exec(document(".github/workflows/check.yml"))?.[0];
    const theirs = used.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(new Set(theirs.map(({ uses }) => uses))).toEqual(new Set([ours]));
  });
});

/** Inputs that a workflow gives to the Action, and the Action does not take. */
function inputsOf(text: string): readonly string[] {
  const action = load(document("action/action.yml")) as { readonly inputs: object };
  const steps = Object.values((load(text) as Workflow).jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses?.includes("/action@"));
  expect(ours).not.toEqual([]);
  return ours
    .flatMap((step) => Object.keys(step.with ?? {}))
    .filter((input) => !(input in action.inputs));
}

const known = new Map<string, string>();

function help(name: string): string {
  const text = known.get(name) ?? waymark([name, "--help"]).out;
  known.set(name, text);
  return text;
}

import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { CHAPTERS } from "../../demo/chapters/index.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { isDefinition } from "../../src/definitions/sources.ts";
import { waymark } from "../cli/run.ts";
import { blocks, commands, document } from "./blocks.ts";
import { markdownFiles } from "./links.ts";

const PAGES = markdownFiles().filter((path) => /^(?:docs\/|[^/]*$)/.test(path));

/** Pages whose commands a test of their own runs. */
const RUN = [
  "README.md",
  "docs/directory.md",
  "docs/import.md",
  "docs/tutorial.md",
  "docs/troubleshooting.md",
  "docs/how-to/backup.md",
  "docs/how-to/contributions.md",
  "docs/how-to/definitions.md",
  "docs/how-to/open-badges.md",
  "docs/how-to/processes.md",
  "docs/how-to/upgrade.md",
];

/** What CI runs, or nobody but those who work on Waymark. */
const OURS =
  /^npm (?:ci$|test$|run (?:check|types|format|generate|test:quick|test:some|build|demo -- --once$))\b/;

/** What may be wrong with a file that stands alone on a page: others that it names are not there. */
const ALONE = ["yaml", "schema", "form", "file-name"];

const WORKFLOW = /^\.github\/workflows\//;

/** What tests of their own look at. */
const ELSEWHERE = ["compose.override.yaml"];

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
      const isKnown = isDefinition(path) || WORKFLOW.test(path) || ELSEWHERE.includes(path);
      expect(isKnown, path).toBe(true);
      expect(WORKFLOW.test(path) ? inputsOf(text) : [], path).toEqual([]);
    }
  });

  test("with commands has a test that runs them", () => {
    const others = PAGES.filter((page) => !RUN.includes(page));
    const strange = others.flatMap((page) =>
      commands(document(page)).filter((command) => !OURS.test(command)),
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

describe("every chapter of the demo that a page names", () => {
  const named = PAGES.flatMap((page) =>
    [...document(page).matchAll(/--chapter (?!NAME)([a-z-]+)/g)].map(([, name = ""]) => name),
  );

  test("is one to pick", () => {
    expect(named).toContain("decision");
    expect(Object.keys(CHAPTERS)).toEqual(expect.arrayContaining(named));
  });
});

describe("every workflow that people copy", () => {
  const PLACES = [...PAGES, "src/starters/workflow.ts"];
  const used = PLACES.flatMap((page) =>
    [...document(page).matchAll(/^\s*- uses: (.*)$/gm)].map(([, uses]) => ({ page, uses })),
  );

  test("is found", () => {
    expect(new Set(used.map(({ page }) => page))).toEqual(
      new Set(["docs/directory.md", "docs/how-to/action.md", "src/starters/workflow.ts"]),
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

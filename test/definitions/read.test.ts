import { ours as shown } from "../../src/words/shown.ts";
import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../src/definitions/definitions.ts";
import { MOST_FILES, readDefinitions } from "../../src/definitions/read.ts";
import { MOST_BYTES } from "../../src/definitions/read-source.ts";
import { isDefinition } from "../../src/definitions/sources.ts";
import { change, type Files, harbor, HARBOR, marks, places, sources } from "./harbor.ts";

const PROCESS = "processes/join.yml";
const PATHWAY = "pathways/design.yml";
const DATA = "communities/data.yml";
const MEMBER = "member: { for: 1 month }";

/** Each problem as one line. */
function said(files: readonly SourceFile[]): readonly string[] {
  return readDefinitions(files).problems.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
}

describe("an organisation's definitions", () => {
  it("are read with nothing to complain about", () => {
    const { definitions, problems, checked } = readDefinitions(harbor());
    expect(problems).toEqual([]);
    expect(checked).toBe(Object.keys(HARBOR).length);
    expect(definitions?.settings.organization).toBe("Harbor Civic Tech");
    expect(Object.keys(definitions?.communities ?? {})).toEqual(["ui-ux", "data"]);
    expect(definitions?.pathways["design"]?.stages.map(({ id }) => id)).toEqual([
      "ready",
      "first",
      "active",
      "core",
    ]);
    expect(definitions?.processes["join"]?.start).toEqual({ form: "join-community.yml" });
    expect(definitions?.forms["join-community.yml"]?.fields.map(({ key }) => key)).toEqual([
      "community",
      "why",
    ]);
  });

  it("have no checklist called constructor unless somebody wrote one", () => {
    const { definitions } = readDefinitions(harbor());
    expect(definitions?.checklists["constructor"]).toBeUndefined();
    expect(
      said(
        harbor(change("communities/data.yml", "name: Data", "name: Data\nonboarding: constructor")),
      ),
    ).toEqual([
      "communities/data.yml:2:13 onboarding-exists: There is no checklist `constructor`. The only one is `onboarding`.",
    ]);
  });

  it("may have warnings and still hold", () => {
    const files = harbor(change("processes/join.yml", '"process: join"', '"process: new"'));
    const { definitions, problems } = readDefinitions(files);
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(definitions).toBeDefined();
  });

  it("are not given while there is an error", () => {
    const files = harbor(change("badges/core.yml", "name: Core", "name: 7"));
    expect(readDefinitions(files).definitions).toBeUndefined();
  });

  it("need a waymark.yml", () => {
    const { definitions, problems } = readDefinitions(harbor({ "waymark.yml": undefined }));
    expect(definitions).toBeUndefined();
    expect(problems).toEqual([
      {
        file: "waymark.yml",
        line: 1,
        column: 1,
        severity: "error",
        rule: "settings-exist",
        message: "There is no `waymark.yml` yet. It names your organization.",
        pointer: "",
      },
    ]);
  });

  it("may be a waymark.yml alone", () => {
    const files = sources({ "waymark.yml": "organization: Harbor Civic Tech\n" });
    expect(readDefinitions(files).definitions?.settings).toEqual({
      organization: "Harbor Civic Tech",
    });
  });

  it("are found in their folders only", () => {
    const ours = [
      "waymark.yml",
      "badges/a.yml",
      "badges/a.yaml",
      ".github/ISSUE_TEMPLATE/a.yml",
      ".github/ISSUE_TEMPLATE/a.md",
    ];
    const others = [
      "README.md",
      "waymark.yaml",
      "docs/waymark.yml",
      "badges/a.svg",
      "badges/old/a.yml",
      "other/a.yml",
      ".github/ISSUE_TEMPLATE/config.yml",
      "badges/a.md",
      "badges/README",
      ".github/ISSUE_TEMPLATE/.md",
      ".github/workflows/a.yml",
    ];
    expect([...ours, ...others].filter(isDefinition)).toEqual(ours);
    // Two of them look as if somebody thought that they are read.
    expect(said(harbor(Object.fromEntries(others.map((path) => [path, "{{{"]))))).toEqual([
      expect.stringContaining("Move it to `badges/a.yml`."),
      expect.stringContaining("Move it to `waymark.yml`."),
    ]);
  });
});

describe("everything that is wrong", () => {
  it("is said at once, in reading order", () => {
    const files = harbor({
      ...change("waymark.yml", "America/Los_Angeles", "Nowhere"),
      ...change("badges/core.yml", "name: Core", "name: 7"),
      "badges/regular.yml": "a: [",
      ...change("communities/ui-ux.yml", "onboarding: onboarding", "onboarding: x"),
    });
    expect(places(readDefinitions(files).problems)).toEqual([
      "badges/core.yml:1:7",
      "badges/regular.yml:1:5",
      "communities/ui-ux.yml:9:13",
      "waymark.yml:3:11",
    ]);
  });

  it("in one line is said from left to right", () => {
    const files = change("waymark.yml", "from: 12-15, to: 01-05", "from: ▶12-32, to: ▶00-05");
    expect(places(readDefinitions(harbor(files)).problems)).toEqual(marks(files));
  });

  it("does not hide behind a wrong word in the same file", () => {
    const text = HARBOR["communities/ui-ux.yml"]
      .replace("status: active", "status: ▶asleep")
      .replace("until: 2027-02-01", "until: ▶2025-02-01")
      .replace("[design]", "[▶code]");
    const files = { "communities/ui-ux.yml": text };
    expect(places(readDefinitions(harbor(files)).problems)).toEqual(marks(files));
  });

  it("names a reference to a broken file only once, at the break", () => {
    expect(
      said(
        harbor({
          "checklists/onboarding.yml": "a: [",
          "pathways/design.yml": "a: [",
          "badges/core.yml": "a: [",
          "waymark.yml": "a: [",
          "communities/data.yml": "a: [",
          "processes/join.yml": HARBOR["processes/join.yml"].replace(
            "{ joining: open }",
            "{ stage: { pathway: design, is-at-least: x } }",
          ),
        }),
      ).filter((line) => !line.includes("yaml: ")),
    ).toEqual([]);
  });

  it("names a broken form only once", () => {
    const files = { ".github/ISSUE_TEMPLATE/join-community.yml": "body: [" };
    expect(said(harbor(files))).toHaveLength(1);
  });

  it("goes no further than what can be read of a form", () => {
    const path = ".github/ISSUE_TEMPLATE/join-community.yml";
    for (const text of ["~", "- a", "name: x\ndescription: x\nbody: [3]"])
      expect(readDefinitions(harbor({ [path]: text })).problems.map(({ rule }) => rule)).toEqual([
        "form",
      ]);
  });

  it("stands where editors show it, with Windows line ends and a byte order mark", () => {
    const text = `\uFEFF${HARBOR["badges/core.yml"].replaceAll("\n", "\r\n")}imag▶e: x\r\n`;
    const files: Files = { "badges/core.yml": text.replace("imag▶e", "▶imag") };
    expect(places(readDefinitions(harbor(files)).problems)).toEqual(["badges/core.yml:3:1"]);
  });
});

describe("what is right", () => {
  const right: readonly (readonly [string, keyof typeof HARBOR, string, string])[] = [
    ["people a form names approve", PROCESS, "by: leads", "by: field:why"],
    ["a team approves", PROCESS, "by: leads", "by: team:stewards"],
    [
      "a stage waits for an earlier one",
      PATHWAY,
      MEMBER,
      "stage: { pathway: design, is-at-least: first }",
    ],
    [
      "a stage is skipped to",
      PROCESS,
      "{ joining: open }",
      "{ stage: { pathway: design, is-at-least: core } }",
    ],
    ["a community waits for its first lead", DATA, "leads: [{ github: lin }]", "status: forming"],
    [
      "one person leads twice, one term after the other",
      DATA,
      "[{ github: lin }]",
      "[{ github: lin, until: 2026-01-01 }, { github: lin, from: 2026-01-02 }]",
    ],
    ["a pause begins on 29 February", "waymark.yml", "12-15", "02-29"],
    [
      "a meeting every two weeks says when it began",
      "communities/ui-ux.yml",
      "every: week",
      "every: 2 weeks, from: 2026-02-04",
    ],
    ["everybody named must approve", PROCESS, "at-least: 1", "at-least: all"],
    [
      "a badge is given by nomination",
      "badges/first-step.yml",
      "when: { contributions: { at-least: 1 } }",
      "nominated: true",
    ],
  ];
  it.each(right)("%s", (_, path, from, to) => {
    expect(said(harbor(change(path, from, to)))).toEqual([]);
  });

  it("names a field without an id by its label", () => {
    const form = ".github/ISSUE_TEMPLATE/join-community.yml";
    const files = {
      ...change(PROCESS, "field: community", "field: Community"),
      ...change(form, "    id: community\n", ""),
    };
    expect(said(harbor(files))).toEqual([]);
  });

  it("may stand beside forms that have nothing to do with us", () => {
    const bug = `name: Bug\ndescription: x\nlabels: [BUG, ${"b".repeat(60)}]\nbody: [{ type: input, attributes: { label: A } }]\n`;
    expect(said(harbor({ ".github/ISSUE_TEMPLATE/bug.yml": bug }))).toEqual([]);
  });

  it("is not doubted because something else is wrong", () => {
    const files = change(
      "waymark.yml",
      "on: pull_request_review.submitted",
      "on: ▶review, paths: [a]",
    );
    expect(places(readDefinitions(harbor(files)).problems)).toEqual(marks(files));
  });

  it("stays right where another pathway has a stage of that name", () => {
    const text = HARBOR["pathways/design.yml"].replace(
      MEMBER,
      "stage: { pathway: code, is-at-least: core }",
    );
    const code = "name: Code\nstages: [{ id: core, name: Core, when: { badge: core } }]\n";
    expect(said(harbor({ "pathways/design.yml": text, "pathways/code.yml": code }))).toEqual([]);
  });
});

describe("a file of definitions", () => {
  it("has an id for a name", () => {
    const badge = HARBOR["badges/core.yml"].replace("Core", "Other");
    const says = "file-name: A file's name is its id. Use lowercase letters, digits, and hyphens.";
    for (const name of ["Core", "a b", "__proto__", "ü"])
      expect(said(harbor({ [`badges/${name}.yml`]: `${badge}nominated: true\n` }))).toEqual([
        `badges/${name}.yml:1:1 ${says}`,
      ]);
  });

  it("is the only one with its id", () => {
    expect(said(harbor({ "badges/core.yaml": HARBOR["badges/core.yml"] }))).toEqual([
      "badges/core.yaml:1:1 file-name: Another file in this folder already has the id `core`.",
    ]);
  });

  it("is at most 256 kB large", () => {
    const fits = `${HARBOR["badges/core.yml"]}#`.padEnd(MOST_BYTES, "x");
    expect(said(harbor({ "badges/core.yml": fits }))).toEqual([]);
    expect(said(harbor({ "badges/core.yml": `${fits}x` }))).toEqual([
      "badges/core.yml:1:1 file: The file is larger than 256 kB.",
    ]);
  });

  it("holds something", () => {
    expect(said(harbor({ "badges/core.yml": "---\n" }))).toEqual([
      "badges/core.yml:1:1 schema: The file is empty. It must be a mapping of keys to values.",
    ]);
  });

  it("that could not be read says why", () => {
    const files = [
      ...harbor({ "badges/core.yml": undefined }),
      { path: "badges/core.yml", text: "", unreadable: () => shown("The file is not UTF-8 text.") },
    ];
    expect(said(files)).toEqual(["badges/core.yml:1:1 file: The file is not UTF-8 text."]);
  });

  it("is one of at most 20,000", () => {
    const files = Array.from({ length: MOST_FILES }, (_, index) => ({
      path: `badges/b${index}.yml`,
      text: "",
    }));
    const { problems, checked } = readDefinitions([...harbor(), ...files]);
    expect(checked).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toBe("There are more than 20,000 definition files.");
  });
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { asksForContributors, asksForTable } from "../../src/directory/tables.ts";
import { folderOf, waymark } from "../cli/run.ts";
import { harbor } from "../definitions/harbor.ts";
import { blocks, commands, document } from "./blocks.ts";

const text = document("docs/directory.md");
const [communities = "", contributors = ""] = blocks(text)
  .filter(({ language }) => language === "markdown")
  .map((block) => block.text);

test("the marks in docs/directory.md are those that tables are written between", () => {
  expect([asksForTable(communities), asksForContributors(communities)]).toEqual([true, false]);
  expect(asksForContributors(contributors)).toBe(true);
});

test("every command of docs/directory.md does what it says", () => {
  const folder = folderOf(harbor().map((file) => ({ ...file, path: `community/${file.path}` })));
  for (const path of ["community/README.md", "docs/people.md"]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `# Us\n\n${communities}`);
  }
  writeFileSync(join(folder, "community/people.md"), contributors);
  writeFileSync(
    join(folder, ".all-contributorsrc"),
    '{ "contributors": [{ "login": "sam", "contributions": ["code"] }] }',
  );
  const all = commands(text);
  expect(all).toHaveLength(4);
  for (const command of all) {
    const [program, ...args] = command.split(" ");
    const { code, err } = waymark(args, folder);
    expect([program, code], `${command}\n${err}`).toEqual(["waymark", 0]);
  }
  for (const path of ["community/README.md", "docs/people.md"])
    expect(readFileSync(join(folder, path), "utf8")).toContain("UI/UX");
  expect(readFileSync(join(folder, "community/people.md"), "utf8")).toContain("sam");
});

test("the workflow of docs/directory.md uses what the Action offers", () => {
  const [yaml] = blocks(text).filter(({ language }) => language === "yaml");
  const workflow = load(yaml?.text ?? "") as {
    jobs: { directory: { steps: { uses?: string; if?: string; with?: object }[] } };
  };
  const action = load(document("action/action.yml")) as { inputs: object; outputs: object };
  const { steps } = workflow.jobs.directory;
  const ours = steps.find(({ uses }) => uses?.includes("waymark"));
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})));
  const outputs = steps.flatMap((step) => /outputs\.(\w+)/.exec(step.if ?? "")?.[1] ?? []);
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  expect(outputs).toEqual(["changed"]);
});

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { workflow } from "../../../src/starters/workflow.ts";
import { published } from "../../../src/published.ts";

const ROOT = join(import.meta.dirname, "../../..");
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const there = published({
  version: "1.2.3",
  repository: "github:harbor/compass",
  gitHead: COMMIT,
});

test("once Waymark is published, new definitions have a workflow that names the Action by its commit", () => {
  const text = there && workflow(there.action);
  expect(text).toContain(`      - uses: harbor/compass/action@${COMMIT} # v1.2.3\n`);
  const { jobs } = load(String(text)) as { jobs: { validate: { steps: readonly object[] } } };
  expect(jobs.validate.steps.at(-1)).toMatchObject({ with: { command: "validate" } });
});

describe("while it is not", () => {
  const whole = { version: "1.2.3", repository: "github:harbor/compass", gitHead: COMMIT };
  test.each([
    ["no repository", { version: "1.2.3", gitHead: COMMIT }],
    ["an empty commit", { ...whole, gitHead: "" }],
    ["no commit", { version: "1.2.3", repository: "github:harbor/compass" }],
    ["a repository elsewhere", { ...whole, repository: "git+https://example.org/harbor/compass" }],
  ])("with %s, nothing leads anywhere", (_, manifest) => {
    expect(published(manifest)).toBeUndefined();
  });

  test("ours says so itself", () => {
    expect(published()).toBeUndefined();
  });

  test("nothing of ours leads to somebody else's repository", () => {
    const places = ["src", "defaults", "docs", "action", "scripts", "locales", "demo", ".github"];
    const all = [...places.map((place) => `${place}/**/*`), "*.{md,yml,yaml,json}", "Dockerfile"];
    const files = globSync(all, { cwd: ROOT, withFileTypes: true }).filter((one) => one.isFile());
    const leading = files
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => readFileSync(path, "utf8").includes(["waymark", "waymark"].join("/")));
    expect(files.length).toBeGreaterThan(500);
    expect(leading).toEqual([]);
  });
});

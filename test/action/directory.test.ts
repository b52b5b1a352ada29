import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../cli/run.ts";
import { harbor } from "../definitions/harbor.ts";
import { run } from "./runner.ts";

const MARKS = "<!-- waymark:communities -->\n<!-- /waymark:communities -->\n";

function workspace(files: Readonly<Record<string, string>>): string {
  const more = Object.entries(files).map(([path, text]) => ({ path, text }));
  return folderOf([...harbor(), ...more]);
}

describe("the Action with `command: directory`", () => {
  it("writes the table into the workspace once, and says whether anything changed", () => {
    const folder = workspace({ "README.md": `# Us\n\n${MARKS}\nBye\n` });
    const first = run(folder, { command: "directory" });
    expect([first.code, first.out.trim()]).toEqual([0, "README.md is up to date now."]);
    expect(first.outputs).toEqual({ changed: "true" });
    const text = readFileSync(join(folder, "README.md"), "utf8");
    expect(text).toMatch(/^# Us\n\n<!-- waymark:communities -->\n[^]+\nBye\n$/);
    expect(text).toContain("https://github.com/harbor/community/issues/new?template=");
    expect(run(folder, { command: "directory" }).outputs).toEqual({ changed: "false" });
  });

  it("writes other files that are named, and leaves contributors to others", () => {
    const theirs =
      "<!-- ALL-CONTRIBUTORS-LIST:START -->\nold\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n";
    const folder = workspace({ "docs/people.txt": MARKS + theirs, "docs/other.txt": MARKS });
    const { outputs } = run(folder, { command: "directory", files: "docs/people.txt\n" });
    expect(outputs).toEqual({ changed: "true" });
    const text = readFileSync(join(folder, "docs/people.txt"), "utf8");
    expect(text).toContain("UI/UX");
    expect(text.endsWith(theirs)).toBe(true);
    expect(readFileSync(join(folder, "docs/other.txt"), "utf8")).toBe(MARKS);
  });

  it("writes contributors out of a file that is named", () => {
    const marks = "<!-- ALL-CONTRIBUTORS-LIST:START -->\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n";
    const listed = '{ "contributors": [{ "login": "sam", "contributions": ["doc"] }] }';
    const folder = workspace({ "README.md": marks, ".all-contributorsrc": listed });
    const inputs = { command: "directory", contributors: ".all-contributorsrc" };
    expect(run(folder, inputs).outputs).toEqual({ changed: "true" });
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain('title="Documentation"');
    expect(run(folder, inputs).outputs).toEqual({ changed: "false" });
  });

  it("warns where no file asks for a table", () => {
    const { code, out, outputs } = run(workspace({}), { command: "directory" });
    expect(out).toContain("::warning::No file has a place for a table");
    expect([code, outputs]).toEqual([0, { changed: "false" }]);
  });

  it("fails, and writes nothing, while something is wrong with the definitions", () => {
    const folder = workspace({ "README.md": MARKS });
    writeFileSync(join(folder, "waymark.yml"), "organisation: Harbor\n");
    const { code, out } = run(folder, { command: "directory" });
    expect([code, out]).toEqual([1, expect.stringContaining("::error::Waymark: the definitions")]);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(MARKS);
  });
});

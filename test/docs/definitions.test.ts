import { describe, expect, it } from "vitest";
import { checksPage } from "../../scripts/generate/checks-page.ts";
import { definitionsPage } from "../../scripts/generate/definitions-page.ts";
import { readSchemas } from "../../scripts/generate/schemas.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { blocks, document } from "./blocks.ts";

/** The YAML of a page as files, by the path its first line names. */
function filesIn(page: string) {
  return blocks(document(page))
    .filter(({ language }) => language === "yaml")
    .map(({ text }) => ({ path: /^# (\S+)\n/.exec(text)?.[1] ?? "", text }));
}

describe("docs/definitions.md", () => {
  it("is what the schemas say", () => {
    expect(document("docs/definitions.md")).toBe(definitionsPage(readSchemas("schemas")));
  });

  it("shows an organisation in which nothing is wrong", () => {
    const files = filesIn("docs/definitions.md");
    expect(readDefinitions(files).problems).toEqual([]);
    expect(readDefinitions(files).checked).toBe(15);
  });
});

describe("docs/checks.md", () => {
  it("is what the checks say", () => {
    expect(document("docs/checks.md")).toBe(checksPage());
  });

  it("shows a skip that skips something", () => {
    const settings = { path: "waymark.yml", text: "organization: Harbor Civic Tech\n" };
    const { problems, skipped } = readDefinitions([settings, ...filesIn("docs/checks.md")]);
    expect(problems).toEqual([]);
    expect(skipped.map(({ rule, reason }) => [rule, reason])).toEqual([
      ["communities-have-leads", "Lin takes over on 1 March"],
    ]);
  });
});

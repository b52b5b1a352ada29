import { describe, expect, test } from "vitest";
import { blocks, commands, document } from "./blocks.ts";
import { linksIn, markdownFiles } from "./links.ts";

const readme = document("README.md");
const scripts = Object.keys((JSON.parse(document("package.json")) as { scripts: object }).scripts);

describe("a new user who opens the README", () => {
  test("reads it in three minutes", () => {
    expect(readme.split(/\s+/).length).toBeLessThan(700);
  });

  test("sees two threads and a page", () => {
    const pictures = linksIn(readme).filter((link) => /\.(?:png|svg)$/.test(link));
    expect(pictures).toHaveLength(3);
  });

  test("finds the way to the tutorial and to all docs", () => {
    expect(linksIn(readme)).toEqual(
      expect.arrayContaining(["docs/tutorial.md", "docs/README.md", "docs/how-to/install.md"]),
    );
  });

  test("is shown a file of the definitions that the docs explain", () => {
    const [file] = blocks(readme).filter(({ language }) => language === "yaml");
    expect(document("docs/how-to/definitions.md")).toContain(file?.text ?? "nothing");
  });

  test("gets commands that CI runs, too", () => {
    const ci = document(".ci/run");
    expect(commands(readme)).toEqual([
      "npm ci",
      "npm run demo",
      "npm ci",
      "npm start",
      "npm run waymark -- validate demo/organization/community",
    ]);
    expect(ci).toContain("npm ci");
    expect(ci).toContain("test:long");
    expect(document("test/demo/once.long.test.ts")).toContain('"demo", "--", "--once"');
  });
});

test.each(markdownFiles())("%s names only scripts that exist", (path) => {
  const named = commands(document(path)).flatMap(
    (command) => /\bnpm (?:run (?:-s |--silent )?)?([\w:]+)/.exec(command)?.[1] ?? [],
  );
  expect([...scripts, "ci"]).toEqual(expect.arrayContaining(named));
});

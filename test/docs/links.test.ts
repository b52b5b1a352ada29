import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { document, ROOT } from "./blocks.ts";
import { anchorsIn, anchorsOf, linksIn, markdownFiles, targetOf } from "./links.ts";

const PAGES = markdownFiles();

/** What is wrong with where a page leads, in words. */
function broken(page: string): readonly string[] {
  return linksIn(document(page)).flatMap((link) => {
    const target = targetOf(link, page);
    if (!target) return [];
    const { path, anchor } = target;
    if (path.startsWith("..")) return [`${link} leads out of the repository`];
    if (!existsSync(join(ROOT, path))) return [`${link}: there is no ${path}`];
    const isHere = anchor === "" || !path.endsWith(".md") || anchorsOf(path).has(anchor);
    return isHere ? [] : [`${link}: ${path} has no such heading`];
  });
}

describe("whoever follows a link", () => {
  test("can do so on every page that somebody wrote", () => {
    expect(PAGES).toEqual(expect.arrayContaining(["README.md", "SECURITY.md", "docs/README.md"]));
  });

  test.each(PAGES)("gets from %s to files and headings that are there", (page) => {
    expect(broken(page)).toEqual([]);
  });

  test("finds every page of the docs from their first one", () => {
    const found = new Set<string>();
    function follow(page: string): void {
      if (found.has(page)) return;
      found.add(page);
      for (const link of linksIn(document(page))) {
        const path = targetOf(link, page)?.path ?? "";
        if (PAGES.includes(path)) follow(path);
      }
    }
    follow("docs/README.md");
    const lost = PAGES.filter((page) => page.startsWith("docs/") && !found.has(page));
    expect(lost).toEqual([]);
  });
});

describe("the links and anchors that are compared", () => {
  test("are those that GitHub makes", () => {
    const text = "# Run it, for `real`!\n\n## Again\n\n## Again\n\n## 2. What's *new*?\n";
    expect([...anchorsIn(text)]).toEqual(["run-it-for-real", "again", "again-1", "2-whats-new"]);
  });

  test("are found in text, in pictures and in HTML, and not in code", () => {
    const text = '[a](b.md#c) ![d](e.png) `[no](f.md)`\n\n<img src="g.svg"> <a href="h.md">h</a>\n';
    expect(linksIn(text)).toEqual(["b.md#c", "e.png", "g.svg", "h.md"]);
  });

  test("are taken from where the page is", () => {
    expect(targetOf("../a.md#b", "docs/how-to/c.md")).toEqual({ path: "docs/a.md", anchor: "b" });
    expect(targetOf("#b", "docs/c.md")).toEqual({ path: "docs/c.md", anchor: "b" });
    expect(targetOf("https://example.org/#b", "docs/c.md")).toBeUndefined();
  });
});

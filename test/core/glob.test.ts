import { describe, expect, it } from "vitest";
import { fitsAny } from "../../src/core/glob.ts";

const README = "README.md";
const GUIDE = "docs/guide/first steps.md";

describe("a pattern of paths", () => {
  it.each([
    ["README.md", README],
    ["*", README],
    ["*.md", README],
    ["**", README],
    ["**/*.md", README],
    ["**/*.md", GUIDE],
    ["docs/**", GUIDE],
    ["docs/**/first*", GUIDE],
    ["docs/*/*.md", GUIDE],
    ["**/guide/**", GUIDE],
    ["docs/g*i*e/f*steps.md", GUIDE],
    [".github/**", ".github/workflows/test.yml"],
    ["**/b/c", "a/b/b/c"],
    ["*ab", "aab"],
    ["docs/*", "docs/👋"],
  ])("%s fits %s", (glob, path) => {
    expect(fitsAny(path, [glob])).toBe(true);
  });

  it.each([
    ["*.md", GUIDE],
    ["docs/*", GUIDE],
    ["docs", GUIDE],
    ["docs/**", "src/docs/index.ts"],
    ["**/*.ts", GUIDE],
    ["readme.md", README],
    ["README.md/*", README],
    ["README.md/x", README],
    ["", README],
    ["a?c", "abc"],
    ["[abc]", "a"],
    ["**/b/c", "a/b/b"],
  ])("%s does not fit %s", (glob, path) => {
    expect(fitsAny(path, [glob])).toBe(false);
  });

  it("that nobody means well is answered all the same", () => {
    expect(fitsAny("a".repeat(4000), ["*a".repeat(250) + "b"])).toBe(false);
    expect(fitsAny("a/".repeat(2000), ["**/a/".repeat(100) + "b"])).toBe(false);
  });
});

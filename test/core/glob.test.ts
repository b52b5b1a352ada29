import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { fitsGlob, globOf } from "../../src/core/glob.ts";

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
    expect(fitsGlob(path, glob)).toBe(true);
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
    ["a*b*c", "axxc"],
    ["a*bc*c", "abc"],
    ["ab*bc", "abc"],
  ])("%s does not fit %s", (glob, path) => {
    expect(fitsGlob(path, glob)).toBe(false);
  });

  it("that is held against many paths fits the same ones", () => {
    const part = fc.constantFrom("**", "*", "a", "b", "*.a", "a*", "a.b", "");
    const name = fc.constantFrom("a", "b", "x.a", ".a", "a.b", "");
    const globs = fc.array(part, { minLength: 1, maxLength: 4 }).map((all) => all.join("/"));
    const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map((all) => all.join("/"));
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        expect(globOf(glob)(path)).toBe(fitsGlob(path, glob));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it("that nobody means well is answered all the same", () => {
    expect(fitsGlob("a".repeat(4000), "*a".repeat(250) + "b")).toBe(false);
    expect(fitsGlob("a/".repeat(2000), "**/a/".repeat(100) + "b")).toBe(false);
  });
});

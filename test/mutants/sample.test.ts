import { describe, expect, test } from "vitest";
import { printed } from "../../scripts/mutants/mutant.ts";
import { sampled } from "../../scripts/mutants/sample.ts";

function file(path: string, lines: number) {
  const text = Array.from({ length: lines }, (_, n) => `f(a${n} < b${n} && c${n});\n`).join("");
  return { path, text };
}

const files = [file("small.ts", 10), file("large.ts", 90)];

describe("a sample", () => {
  test("is the same for the same seed, and another one for another", () => {
    expect(sampled(files, 40, "a")).toEqual(sampled(files.toReversed(), 40, "a"));
    expect(sampled(files, 40, "a")).not.toEqual(sampled(files, 40, "b"));
  });

  test("takes from every file in proportion to what could be wrong there", () => {
    const paths = sampled(files, 40, "a").map(({ path }) => path);
    expect(paths).toHaveLength(40);
    expect(paths.filter((path) => path === "small.ts")).toHaveLength(4);
  });

  test("of one file hardly changes when another one does", () => {
    const before = sampled(files, 40, "a").filter(({ path }) => path === "small.ts");
    const changed = [file("small.ts", 10), file("large.ts", 91)];
    const after = sampled(changed, 40, "a").filter(({ path }) => path === "small.ts");
    expect(after.map(({ becomes }) => becomes)).toEqual(before.map(({ becomes }) => becomes));
  });

  test("holds nothing that runs as before, and nothing twice", () => {
    // `!a`, `true` and `false` for the condition; the early return left out runs as `false` does.
    const text = "function f() { if (a) return; g(); }\n";
    const codes = sampled([{ path: "a.ts", text }], 100, "a").map((one) => printed(one.text));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain(printed(text));
    expect(codes).toHaveLength(4);
  });
});

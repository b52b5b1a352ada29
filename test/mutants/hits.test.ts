import { runInThisContext } from "node:vm";
import { afterEach, expect, test } from "vitest";
import { functionAt, noting } from "../../scripts/mutants/hits.ts";

const TEXT = `
const first = make(() => 1);
function make(give) { return give; }
function twice(n = 2) {
  return [1, 2].map((one) => ({ one, n }));
}
`;

/** Runs the text, and gives what was called while it loaded and afterwards. */
function calls(act: string) {
  const loaded: string[] = [];
  const called: string[] = [];
  globalThis.waymarkHit = (id) => void (globalThis.waymarkLoads ? loaded : called).push(id);
  runInThisContext(`{${noting("a.ts", TEXT)};${act}}`);
  return { loaded, called };
}

afterEach(() => {
  globalThis.waymarkHit = undefined;
});

test("a text that is noted says which of its functions are called, and which while it loads", () => {
  expect(calls("")).toEqual({ loaded: ["a.ts#1"], called: [] });
  expect(calls("first(); twice();").called).toEqual(["a.ts#0", "a.ts#2", "a.ts#3", "a.ts#3"]);
});

test("and still gives what it gave", () => {
  const act = 'if (JSON.stringify(twice()) !== \'[{"one":1,"n":2},{"one":2,"n":2}]\') throw 1;';
  expect(() => calls(act)).not.toThrow();
});

test("a place belongs to the innermost function around it, or to the module", () => {
  expect(functionAt("a.ts", TEXT, TEXT.indexOf("n = 2"))).toBe("a.ts#2");
  expect(functionAt("a.ts", TEXT, TEXT.indexOf("{ one, n }"))).toBe("a.ts#3");
  expect(functionAt("a.ts", TEXT, TEXT.indexOf("first"))).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { mutantsOf, OPERATORS, printed } from "../../scripts/mutants/mutant.ts";

/** What an operator makes of a text. */
function made(operator: string, text: string): readonly string[] {
  return mutantsOf("a.ts", text)
    .filter((mutant) => mutant.operator === operator)
    .map(({ becomes }) => becomes);
}

const CASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  condition: [
    ["if (a) b();", ["if (!(a)) b();", "if (true) b();", "if (false) b();"]],
    ["while (a) b();", ["while (!(a)) b();", "while (false) b();"]],
    ["f((x) => x < 1);", ["f((x) => true);", "f((x) => false);"]],
  ],
  comparison: [
    ["f(a < b);", ["f(a <= b);"]],
    ["f(a >= b);", ["f(a > b);"]],
    ["f(a === b);", ["f(a !== b);"]],
    ["f(a in b);", []],
  ],
  "and/or": [
    ["f(a && b);", ["f(((a) || (b)));"]],
    ["f(a || b);", ["f(((a) && (b)));"]],
  ],
  operand: [["f(a && b);", ["f((b));", "f((a));"]]],
  nullish: [["f(a ?? b);", ["f((a));", "f((b));"]]],
  boolean: [
    ["f(true);", ["f(false);"]],
    ["f(!a);", ["f((a));"]],
  ],
  chain: [
    ["f(a?.b);", ["f(a.b);"]],
    ["f(a?.[0]);", ["f(a[0]);"]],
    ["f(a?.());", ["f(a());"]],
    ["f((await a())?.b);", ["f((await a()).b);"]],
  ],
  arithmetic: [
    ["f(a + b);", ["f(a - b);"]],
    ['f(a + "b");', []],
    ["n += 1;", ["n -= 1;"]],
    ["n++;", ["n--;"]],
  ],
  number: [
    ["f(7);", ["f((8));", "f((6));"]],
    ["f(5_000);", ["f((0));"]],
  ],
  string: [
    ['f("hello");', ['f("");']],
    ['f("");', ['f("mutant");']],
    ["f(`hello ${you}`);", ["f(``);"]],
    ['throw new Error("for developers");', []],
    ['work.log.warn({ a: "b" }, "for whoever runs it");', []],
    ['import { f } from "node:fs";', []],
    ['f({ "a-b": 1 });', []],
    ['type A = "a";', []],
  ],
  array: [
    ["f([a, b]);", ["f([]);"]],
    ["f([]);", []],
  ],
  property: [
    ["f({ a, b: 1, ...c });", ["f({ b: 1, ...c });", "f({ a, ...c });", "f({ a, b: 1 });"]],
  ],
  default: [["function f(a = 1) {}", ["function f(a) {}"]]],
  pattern: [
    ["f(/^a$/);", ["f(/a$/);", "f(/^a/);"]],
    [
      "f(/[^a]\\$+\\b/gi);",
      ["f(/[^a]\\$\\b/gi);", "f(/[^a]\\$+/gi);", "f(/[^a]\\$+\\b/i);", "f(/[^a]\\$+\\b/g);"],
    ],
  ],
  return: [
    ["function f() { return a; }", ["function f() { return; }"]],
    ["f(() => a);", ["f(() => undefined);"]],
    ["f(() => ({ a }));", ["f(() => (undefined));"]],
    ["function f() { return false; }", []],
    ["f(() => undefined);", []],
  ],
  case: [
    ["switch (a) { case 1: b(); }", ["switch (a) { }"]],
    ["switch (a) { case 1: }", []],
  ],
  "early return": [
    ["function f() { if (a) return; b(); }", ["function f() { ; b(); }"]],
    ["if (a) { b(); throw c; }", [";"]],
    ["if (a) b();", []],
  ],
  statement: [
    ["f(); await g(); a = 1;", ["{} await g(); a = 1;", "f(); {} a = 1;", "f(); await g(); {}"]],
  ],
  call: [
    ["f(a.filter(b));", ["f(a);"]],
    ["f(a.some(b));", ["f(a.every(b));"]],
    ["f(Math.min(a, b));", ["f(Math.max(a, b));"]],
    ["f(a.toString());", []],
  ],
};

describe.each(Object.keys(OPERATORS))("the mistake called %s", (operator) => {
  const cases = CASES[operator] ?? [];

  test("is tried here", () => {
    expect(cases.some(([, becomes]) => becomes.length > 0)).toBe(true);
  });

  test.each(cases)("is made in `%s`", (text, becomes) => {
    expect(made(operator, text)).toEqual(becomes);
  });
});

test("types are left alone, what they are written on is not", () => {
  expect(made("string", 'f("a" as const satisfies "b");')).toEqual([
    'f("" as const satisfies "b");',
  ]);
  expect(made("number", "function f(a: 1): 2 {}")).toEqual([]);
});

test("a mutant names its line, and shows the lines that change with single spaces", () => {
  const text = "f();\nfunction g() {\n  return [\n    a,\n  ];\n}\n";
  const [mutant] = mutantsOf("a.ts", text).filter(({ operator }) => operator === "array");
  expect(mutant).toMatchObject({
    path: "a.ts",
    line: 3,
    was: "return [ a, ];",
    becomes: "return [];",
    text: "f();\nfunction g() {\n  return [];\n}\n",
  });
});

test("layout, comments and types do not run; what does not compile does not either", () => {
  expect(printed("const a: string = b ; // c")).toBe(printed("const a=b"));
  expect(printed("const a = (true);")).not.toBe(printed("const a = (false);"));
  expect(printed("const a = ;")).toBeUndefined();
});

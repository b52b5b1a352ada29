import { describe, expect, test } from "vitest";
import { isAccepted, noticed, stale } from "../../scripts/mutants/accepted.ts";
import { mutantsOf } from "../../scripts/mutants/mutant.ts";
import { asText, score } from "../../scripts/mutants/report.ts";
import type { Trial } from "../../scripts/mutants/trial.ts";

const text = "f(a < b);\n";
const entry = {
  file: "a.ts",
  operator: "comparison",
  was: "f(a < b);",
  becomes: "f(a <= b);",
  why: "they are never equal",
};
const [mutant] = comparisons(text);
if (!mutant) throw new Error("there is a mutant");

function comparisons(code: string) {
  return mutantsOf("a.ts", code).filter(({ operator }) => operator === "comparison");
}

function textOf(path: string): string | undefined {
  return path === "a.ts" ? text : undefined;
}

describe("a survivor that is accepted", () => {
  test("is known by its file, its mistake, and what it was and becomes", () => {
    expect(isAccepted(mutant, [entry])).toBe(true);
    for (const key of ["file", "operator", "was", "becomes"] as const)
      expect(isAccepted(mutant, [{ ...entry, [key]: "else" }])).toBe(false);
    expect(stale([entry], textOf)).toEqual([]);
  });

  test("is an error once it fits nothing any more, or gives no reason", () => {
    expect(stale([{ ...entry, was: "f(a > b);" }], textOf)).toEqual([
      "accepted.json: a.ts, comparison, f(a <= b);: fits no mutant any more. Take it out.",
    ]);
    expect(stale([{ ...entry, file: "gone.ts" }], textOf)).toHaveLength(1);
    expect(stale([{ ...entry, why: "" }], textOf)).toEqual([
      "accepted.json: a.ts, comparison, f(a <= b);: say why it changes nothing.",
    ]);
  });

  test("is an error once a test notices it", () => {
    const killed: Trial = { mutant, fate: "killed", by: "a.test.ts: a", tried: 1 };
    expect(noticed([entry], [killed])).toEqual([
      "accepted.json: a.ts, comparison, f(a <= b);: was noticed by a.test.ts: a. Take it out.",
    ]);
    expect(noticed([entry], [{ mutant, fate: "survived", tried: 1 }])).toEqual([]);
  });
});

test("the report shows every survivor with its reason, and counts what is accepted apart", () => {
  const [one, other] = comparisons("f(a < b);\nf(c < d);\n");
  if (!one || !other) throw new Error("there are two");
  const trials: readonly Trial[] = [
    { mutant: one, fate: "killed", by: "a.test.ts: a", tried: 1 },
    { mutant: other, fate: "survived", tried: 3 },
    { mutant, fate: "survived", tried: 3 },
  ];
  expect(score(trials)).toBeCloseTo(33.3, 1);
  const shown = asText({ trials, accepted: [entry], refused: 1 });
  expect(shown).toContain(
    "a.ts:2 comparison (3 test files did not mind)\n  - f(c < d);\n  + f(c <= d);",
  );
  expect(shown).toContain("(accepted: they are never equal; 3 test files did not mind)");
  expect(shown).toContain("3 mutants that compile: 1 noticed by tests");
  expect(shown).toContain("The compiler refused 1 more.");
  expect(shown).toContain("33.3 % noticed; 50.0 % of the 2 that are not accepted");
});

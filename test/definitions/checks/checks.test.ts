import { describe, expect, it } from "vitest";
import { CHECKS, GROUPS } from "../../../src/definitions/checks/index.ts";
import { sentenceOf, titleOf } from "../../../src/definitions/sentences.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { type Files, harbor, marks, places } from "../harbor.ts";
import { CASES } from "./cases.ts";

function problemsOf(files: Files) {
  return readDefinitions(harbor(files)).problems;
}

describe("a check", () => {
  for (const [rule, mistakes] of Object.entries(CASES))
    for (const { files, says } of mistakes)
      it(`${rule} says ${says}`, () => {
        // What nothing acts on yet may be wrong in itself, too.
        const problems = problemsOf(files).filter(
          (one) => one.rule === rule || one.rule !== "keys-do-something",
        );
        expect(problems.map((one) => one.rule)).toEqual(marks(files).map(() => rule));
        expect(places(problems)).toEqual(marks(files));
        expect(problems.map((one) => one.message).join(" ")).toContain(says);
      });

  it("has a mistake here that it finds", () => {
    expect(Object.keys(CASES).toSorted()).toEqual(CHECKS.map(({ name }) => name).toSorted());
  });

  it("has a mistake here that it alone finds, once", () => {
    const never = CHECKS.filter(
      ({ name }) => !CASES[name]?.some(({ files }) => marks(files).length === 1),
    );
    expect(never.map(({ name }) => name)).toEqual([]);
  });

  it("stands in a group with a title of its own", () => {
    const titles = GROUPS.map(({ name }) => titleOf(name, PLAIN));
    expect(titles).toContain("Issue forms");
    expect(new Set(titles).size).toBe(GROUPS.length);
  });

  it("says in one sentence what must hold", () => {
    for (const { name } of CHECKS) expect(sentenceOf(name, PLAIN)).toMatch(/^[A-Z][^.!?]*\.$/);
  });
});

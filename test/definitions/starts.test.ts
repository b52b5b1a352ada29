import { expect, test } from "vitest";
import { beginsByItself, formFilesOf, wordOf } from "../../src/definitions/starts.ts";
import type { Process } from "../../src/definitions/types.ts";
import { definitions } from "../build/definitions.ts";

function starting(start: Process["start"]): Process {
  return { ...(definitions().processes["join"] as Process), start };
}

test("the forms that start something are named once, and what no form starts has none", () => {
  const [form, word] = [starting({ form: "join.yml" }), starting({ command: "rest" })];
  expect(formFilesOf([form, word, form])).toEqual(["join.yml"]);
  expect([form, word].map(wordOf)).toEqual([undefined, "rest"]);
});

test("what comes up again and again begins by itself, as what ends does", () => {
  const every = starting({ every: "1 year", each: "mentorship" });
  const before = starting({ before: "1 month", of: "term-end" });
  expect([every, before, starting({ by: "process" })].map(beginsByItself)).toEqual([
    true,
    true,
    false,
  ]);
});

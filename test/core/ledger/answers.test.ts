import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { contributions } from "../../../src/core/ledger/contributions.ts";
import { definitions } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { type Sketch, world } from "../../build/world.ts";

const settings =
  "organization: Harbor\ncontributions: [{ type: question, on: discussion.answered, labels: [maps] }]\n";
const rules: Sketch = { definitions: definitions({ "waymark.yml": settings }) };

function types(facts: readonly Fact[], more: Sketch = rules): readonly string[] {
  return contributions(sam.id, world({ facts, ...more })).flatMap((one) => one.types);
}

describe("an answer in a discussion", () => {
  const answer: FactOf<"answer-chosen"> = {
    ...everyFact["answer-chosen"],
    by: sam.id,
    author: lin.id,
  };
  const gone: FactOf<"answer-dropped"> = {
    ...everyFact["answer-dropped"],
    by: sam.id,
    at: "2026-11-03T10:00:00.000Z",
  };

  test("counts once in a discussion for whoever gave it, with whoever asked", () => {
    const again = { ...answer, id: "answer-chosen/again", at: "2026-11-04T10:00:00.000Z" };
    expect(contributions(sam.id, world({ facts: [answer, again], ...rules }))).toEqual([
      {
        fact: answer.id,
        at: answer.at,
        types: ["question"],
        discussion: answer.discussion,
        with: lin.id,
      },
    ]);
    const other = { ...again, discussion: { ...answer.discussion, number: 41, comment: 78 } };
    expect(types([answer, other])).toEqual(["question", "question"]);
  });

  test("counts no more once it is the answer no more, and again once it is", () => {
    const first = { ...answer, at: "2026-11-01T10:00:00.000Z" };
    expect(types([first, gone])).toEqual([]);
    const elsewhere = { ...gone, discussion: { ...gone.discussion, comment: 78 } };
    expect(types([first, elsewhere])).toEqual(["question"]);
    const again = { ...answer, id: "answer-chosen/again", at: "2026-11-05T10:00:00.000Z" };
    expect(types([first, gone, again])).toEqual(["question"]);
  });

  test("counts for nobody who asked it themselves, nor without the label", () => {
    expect(types([{ ...answer, author: sam.id }])).toEqual([]);
    expect(types([{ ...answer, labels: [] }])).toEqual([]);
    expect(types([{ ...answer, by: ada.id }])).toEqual([]);
    expect(types([answer], {})).toEqual([]);
  });
});

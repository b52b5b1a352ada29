import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Feature } from "../../../src/core/feature.ts";
import type { Target } from "../../../src/core/target.ts";
import { asking } from "../../../src/features/asking/index.ts";
import { raised } from "../../build/facts.ts";
import { olu } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { type Sketch, world } from "../../build/world.ts";

const onIssue: Target = { kind: "thread", repo: 10, number: 20 };
const issue = thread({ ...at(20), labels: [], body: "Tea?" });
const tea = raised("tea", at(20));

const closed: Fact = {
  kind: "closed",
  id: "closed/20",
  at: "2026-11-04T10:00:00.000Z",
  thread: at(20),
  by: olu.id,
  author: olu.id,
  assignees: [],
  labels: [],
  reason: "completed",
};

/** Two features of which one asks about tea, and the other about nothing that anybody opened an issue for. */
function others(settled: boolean): readonly Feature[] {
  const question = {
    roles: ["owners"],
    around: { subject: "local:nobody", communities: [] },
    settled,
    touched: [],
    notAsked: () => "",
  } as const;
  return [
    { name: "coffee", asks: [{ word: "confirm", asked: () => undefined }] },
    { name: "milk" },
    {
      name: "tea",
      asks: [{ word: "apply", asked: ({ tag }) => (tag === "tea" ? question : undefined) }],
    },
  ];
}

function plan(facts: readonly Fact[], settled = true, more: Sketch = {}, target = onIssue) {
  const seen = world({ thread: issue, facts, said: [], refused: {}, ...more });
  return settledBy(asking(others(settled)), target, seen).plan;
}

describe("an issue of ours", () => {
  test("is closed once nothing is left to decide on it", () => {
    expect(plan([tea])).toEqual([
      {
        effect: { kind: "ensure-state", thread: at(20), state: "completed" },
        because: "what was asked here is decided",
      },
    ]);
  });

  test.each([
    ["until then", [tea], false, {}],
    [
      "where somebody closed it before: whoever opened it again has a reason",
      [tea, closed],
      true,
      {},
    ],
    ["where it is another one, about which nobody asks", [raised("x", at(20))], true, {}],
    ["where it is nobody's question", [raised("tea", at(9))], true, {}],
    ["where GitHub does not show it", [tea], true, { threads: [] }],
  ] as const)("is left alone %s", (_, facts, settled, more) => {
    expect(plan(facts, settled, more)).toEqual([]);
  });

  test("is a thread, and nothing else", () => {
    expect(plan([tea], true, {}, { kind: "definitions" })).toEqual([]);
  });
});

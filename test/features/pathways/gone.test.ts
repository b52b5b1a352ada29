import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { raised } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const target = { kind: "thread", repo: 10, number: 20 } as const;
const asked = raised(confirmTag("design", "core", sam.id), at(20));
const issue = thread({ ...at(20), labels: [], body: "Core contributor for sam?" });
const withoutCore = definitions({
  "pathways/design.yml": files["pathways/design.yml"]?.replace(/^ {2}- id: core[^]*/m, "") ?? "",
});
const closed: Fact = {
  kind: "closed",
  id: "closed/20",
  at: "2026-11-04T10:00:00.000Z",
  thread: at(20),
  by: ada.id,
  author: ada.id,
  assignees: [],
  labels: [],
  reason: "not_planned",
};

function settled(facts: readonly Fact[], more: Sketch = {}) {
  const seen = {
    threads: [issue],
    facts,
    said: [],
    refused: {},
    definitions: withoutCore,
    ...more,
  };
  return settledBy(pathways, target, world(seen));
}

describe("an issue about a stage that was taken out of the definitions", () => {
  test("is closed, and says why", () => {
    const { plan, messages } = settled([asked]);
    expect(plan).toMatchObject([
      {
        effect: { kind: "ensure-state", thread: at(20), state: "not-planned" },
        because: "the stage it asks about is gone",
      },
      { effect: { kind: "ensure-comment" } },
    ]);
    expect(messages).toEqual([
      {
        thread: at(20),
        tag: "stage-gone",
        body: "The stage that this issue asks about isn't part of its pathway anymore, so there's nothing left to confirm, and I've closed the issue. For `sam` nothing changes. If the stage comes back under the same id, each `/confirm` here counts for it.",
        occasion: `${asked.id}/gone`,
      },
    ]);
  });

  test("is closed where the whole pathway is gone, too, in the language of the organization", () => {
    const spanish = definitions({ "waymark.yml": `${files["waymark.yml"]}language: es\n` });
    const none = { ...spanish, pathways: {} };
    expect(settled([asked], { definitions: none }).messages[0]?.body).toContain(
      "ya no forma parte de su ruta",
    );
  });

  test("stays as it is once it was closed: whoever opens it again has a reason", () => {
    expect(settled([asked, closed])).toMatchObject({ plan: [], messages: [] });
  });

  test("waits while GitHub doesn't show it", () => {
    expect(settled([asked], { threads: [] })).toMatchObject({ plan: [], messages: [] });
  });
});

describe("any other issue", () => {
  test.each<[string, readonly Fact[], Sketch]>([
    ["about a stage that is there", [asked], { definitions: definitions() }],
    ["about something else", [raised("plan", at(20))], {}],
    ["of people", [], {}],
  ])("is left alone: %s", (_, facts, more) => {
    expect(settled(facts, more)).toMatchObject({ plan: [], messages: [] });
  });

  test("is left alone on the first day", () => {
    const seen = newWorld({ thread: issue, facts: [asked], said: [], refused: {} });
    expect(settledBy(pathways, target, seen)).toMatchObject({ plan: [], messages: [] });
  });
});

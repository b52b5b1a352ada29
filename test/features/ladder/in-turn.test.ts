import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Thread } from "../../../src/core/shown.ts";
import { ladder } from "../../../src/features/ladder/index.ts";
import { commented } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { olu, sam } from "../../build/people.ts";
import { at, thread } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { wanted } from "../../build/steps.ts";
import { type Sketch, world } from "../../build/world.ts";
import { assigned, climbing, stage } from "./climbing.ts";

const FIRST = ["good first issue"];

function issue(number: number, more: Partial<Thread> = {}): Thread {
  return thread({ number, labels: FIRST, author: olu, body: "", ...more });
}

function clock(minute: number): string {
  return `2026-11-21T08:${String(minute).padStart(2, "0")}:00.000Z`;
}

function word(name: "drop" | "take", minute: number, on: Thread = issue(1)): FactOf<"commanded"> {
  const what = { at: clock(minute), saw: "", thread: at(on.number), comment: 100 + minute };
  return commanded(sam, `/${name}`, what);
}

function here(facts: readonly Fact[], sketch: Sketch = {}) {
  return world({
    now: clock(59),
    owners: [],
    said: [],
    refused: {},
    definitions: climbing,
    threads: [issue(1)],
    facts: [stage("first"), ...facts],
    ...sketch,
  });
}

function done(facts: readonly Fact[], sketch: Sketch = {}) {
  const target = { kind: "thread", repo: 10, number: 1 } as const;
  const { plan, messages } = settledBy(ladder, target, here(facts, sketch));
  return {
    plan: wanted(plan, "ensure-assignee").map(({ assigned: on }) => (on ? "+" : "-")),
    said: messages.map(({ body }) => body),
  };
}

function answer(facts: readonly Fact[], minute: number, sketch: Sketch = {}) {
  const event = { ...commented(sam, "/take", { comment: 100 + minute }), at: clock(minute) };
  return takenBy(ladder, event, here(facts, sketch)).messages.map(({ body }) => body);
}

describe("several at once", () => {
  // Sam has two; the third was asked for while GitHub had told nothing yet.
  const others = [2, 3].map((number) => issue(number, { assignees: [sam] }));
  const words = [word("take", 1, issue(2)), word("take", 2, issue(3)), word("take", 3)];
  const shown = { threads: [issue(1), ...others] };

  test("are no more than anybody takes, also before GitHub tells of the first", () => {
    const { plan, said } = done(words, shown);
    expect(plan).toEqual([]);
    expect(said).toEqual([expect.stringContaining("@sam, thank you for all you've taken on!")]);
    expect(answer(words, 3, shown)[0]).toContain("I haven't assigned this one to you");
    const [first] = others;
    expect(done(words, { threads: [issue(1), issue(3), ...(first ? [first] : [])] }).plan).toEqual([
      "+",
    ]);
  });

  test("are answered, also once GitHub told of the others", () => {
    const told = others.map((one) => assigned(sam, at(one.number), { by: olu.id, at: clock(5) }));
    const { plan, said } = done([...words, ...told], shown);
    expect(plan).toEqual([]);
    expect(said).toHaveLength(1);
  });

  test("and whoever was told so when they asked hears it once", () => {
    const before = others.map((one) => assigned(sam, at(one.number), { at: clock(0) }));
    expect(done([...before, word("take", 3)], shown)).toEqual({ plan: [], said: [] });
    const tag = "reply/103/take";
    const said = [{ thread: at(1), tag, body: "", occasion: tag }];
    expect(done(words, { ...shown, said })).toEqual({ plan: [], said: [] });
  });
});

describe("an issue that is taken and let go in turn", () => {
  const twice = [word("take", 1), word("drop", 2), word("take", 3), word("drop", 4)];
  const third = word("take", 5);

  test("is left alone after the second time, and that is said once", () => {
    expect(done(twice.slice(0, 3)).plan).toEqual(["+"]);
    expect(done([...twice, third]).plan).toEqual([]);
    expect(answer(twice.slice(0, 2), 3)).toEqual([]);
    expect(answer([...twice, third], 5)).toEqual([
      "@sam, you've taken this issue and let it go a few times today, so I'm leaving it free for others for now. If you'd still like it tomorrow, comment `/take` again.",
    ]);
    expect(answer([...twice, third], 6)).toEqual([]);
    expect(answer([...twice, third, word("drop", 6)], 7)).toEqual([]);
  });

  test("is let go however often", () => {
    const facts = [...twice, third, word("drop", 6)];
    expect(done(facts, { threads: [issue(1, { assignees: [sam] })] }).plan).toEqual(["-"]);
  });

  test("can be taken on another day", () => {
    const before = twice.map((one) => ({ ...one, at: one.at.replace("11-21", "11-19") }));
    expect(done([...before, third]).plan).toEqual(["+"]);
  });
});

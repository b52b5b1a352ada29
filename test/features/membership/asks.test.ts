import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { asking } from "../../../src/features/asking/index.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { commented } from "../../build/events.ts";
import { closedQuestion, question, settledQuestion } from "../../build/exactly.ts";
import { raised } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { at, home, thread } from "../../build/places.ts";
import { type Sketch, world } from "../../build/world.ts";

const heard = asking([membership]);

describe("/confirm where the owners were asked about people in a team", () => {
  const ui = { kind: "community", community: "ui-ux" } as const;
  const on = { thread: at(60), body: "who?" };
  const facts = [question()];

  function answer(event: Event, more: Sketch = { facts }) {
    return takenBy(heard, event, world(more));
  }

  function said(...args: Parameters<typeof answer>): string {
    return answer(...args)
      .messages.map(({ body }) => body)
      .join("\n\n");
  }

  test("of an owner has the community looked at", () => {
    const given = answer(commented(ada, "/confirm", on), { facts, owners: [ada.id] });
    expect(given.touched).toEqual([ui]);
    expect(given.messages[0]?.body).toContain("go from the team now");
  });

  test("of anybody else is answered kindly, and nothing happens", () => {
    const given = answer(commented(sam, "/confirm", on), { facts, owners: [ada.id] });
    expect(given.touched).toEqual([]);
    expect(given.messages[0]?.body).toContain("only an owner of the organisation can confirm");
  });

  test("comes too late where nothing is left to decide", () => {
    const more = { facts: [...facts, settledQuestion()], owners: [ada.id] };
    const given = answer(commented(ada, "/confirm", on), more);
    expect(given.touched).toEqual([]);
    expect(given.messages[0]?.body).toContain("decided already");
  });

  test("counts also where somebody closed the question, for who is listed there", () => {
    const more = { facts: [...facts, closedQuestion()], owners: [ada.id] };
    expect(answer(commented(ada, "/confirm", on), more).touched).toEqual([ui]);
  });

  test("is one word among others there, and means nothing elsewhere", () => {
    expect(said(commented(ada, "/help", on))).toBe("");
    const nothing = "@ada, there's nothing to confirm here. Nothing has changed.";
    expect(said(commented(ada, "/confirm"))).toBe(nothing);
    const other = { facts: [{ ...raised("plan", at(60)), community: "ui-ux" }] };
    expect(said(commented(ada, "/confirm", on), other)).toBe(nothing);
    const nobody = { facts: [raised("removals/ui-ux/0", at(60))] };
    expect(said(commented(ada, "/confirm", on), nobody)).toBe(nothing);
  });
});

describe("the question's issue", () => {
  const here = thread({ ...at(60), labels: [], body: "Who?" });
  const target60 = { kind: "thread", repo: home.id, number: 60 } as const;

  function closing(facts: readonly Fact[], more: Sketch = {}) {
    const seen = world({ thread: here, facts, said: [], refused: {}, ...more });
    return settledBy(heard, target60, seen).plan;
  }

  test("is closed once nothing is left to decide", () => {
    expect(closing([question(), settledQuestion()])).toEqual([
      {
        effect: { kind: "ensure-state", thread: at(60), state: "completed" },
        because: "what was asked here is decided",
      },
    ]);
  });

  test("stays open until then, and where somebody opened it again", () => {
    expect(closing([question()])).toEqual([]);
    expect(closing([question(), settledQuestion(), closedQuestion()])).toEqual([]);
    const elsewhere = { ...question(), thread: at(61) };
    expect(closing([elsewhere, { ...settledQuestion(), thread: at(61) }])).toEqual([]);
  });

  test("that GitHub does not show is left alone", () => {
    expect(closing([question(), settledQuestion()], { threads: [] })).toEqual([]);
  });
});

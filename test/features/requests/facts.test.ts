import { describe, expect, test } from "vitest";
import type { Event, ThreadOpened } from "../../../src/core/event.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { edited, oneOfEach } from "../../build/events.ts";
import { ada, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, joinBody } from "../../build/places.ts";
import { NOW, world } from "../../build/world.ts";

const here = { kind: "thread", repo: 10, number: 1 } as const;
const { "comment.created": _, ...events } = oneOfEach(sam);
const opened = events["thread.opened"] as ThreadOpened;
const nothing = { facts: [], messages: [], touched: [] };

describe("an issue", () => {
  test("that was opened is remembered and looked at; a pull request is not", () => {
    expect(takenBy(requests, opened, world())).toEqual({
      facts: [{ kind: "opened", id: "opened/10/1", at: NOW, thread: at(1), author: sam.id }],
      messages: [],
      touched: [here],
    });
    expect(takenBy(requests, { ...opened, pull: true }, world())).toEqual(nothing);
    expect(takenBy(requests, { ...opened, labels: ["idea"] }, world())).toMatchObject({
      facts: [{ id: "opened/10/1", labels: ["idea"] }],
    });
  });

  test("that was edited or changed is looked at", () => {
    const looked = { ...nothing, touched: [here] };
    expect(takenBy(requests, events["thread.edited"], world())).toEqual(looked);
    expect(takenBy(requests, events["thread.changed"], world())).toEqual(looked);
  });
});

function filledIn(event: Event): readonly Fact[] {
  return takenBy(requests, event, world()).facts.filter(({ kind }) => kind === "filled-in");
}

describe("what the author writes into an issue", () => {
  const form = joinBody("UI/UX");

  test("is remembered by the headings of a form, as it was opened or edited", () => {
    const whole = { kind: "filled-in", thread: at(1), by: sam.id, headings: ["Community", "Why"] };
    expect(filledIn({ ...opened, body: form })).toMatchObject([whole]);
    expect(filledIn(edited(sam, "It breaks", form))).toMatchObject([whole]);
    const more = edited(sam, "### Community\n\nUI/UX", form);
    expect(filledIn(more)).toMatchObject([{ ...whole, headings: ["Why"] }]);
  });

  test("has the same id however often, and under whatever name, it is delivered", () => {
    const [first] = filledIn(edited(sam, "It breaks", form));
    const again = { ...edited(sam, "It breaks", form), delivery: "another" };
    expect(filledIn(again)).toEqual([first]);
  });

  test("is not what somebody else put into it, nor what stood there before", () => {
    expect(filledIn(edited(ada, "It breaks", form))).toEqual([]);
    expect(filledIn({ ...opened, body: form, author: ada })).toEqual([]);
    expect(filledIn(edited(sam, form, `${form}, really`))).toEqual([]);
  });

  test("is nothing without headings, or with such as no form has", () => {
    expect(filledIn({ ...opened, body: "```\n### Community\n```" })).toEqual([]);
    const long = (length: number) => filledIn({ ...opened, body: `### ${"a".repeat(length)}` });
    expect([long(256).length, long(257).length]).toEqual([1, 0]);
    const many = Array.from({ length: 300 }, (__, index) => `### ${index}`).join("\n\n");
    expect(filledIn({ ...opened, body: many })[0]).toMatchObject({
      headings: { length: 100 },
    });
  });
});

test("other events are none of its business", () => {
  const { "thread.opened": __, "thread.edited": ___, "thread.changed": ____, ...others } = events;
  for (const event of Object.values(others))
    expect(takenBy(requests, event, world())).toEqual(nothing);
});

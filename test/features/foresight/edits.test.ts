import { describe, expect, test } from "vitest";
import { type Edit, edits } from "../../../src/features/foresight/edits.ts";

const ACTIVE = { id: "active", name: "Active", when: { contributions: { "at-least": 10 } } };

function told(was: object, is: object): readonly string[] {
  return edits(was, is).map((edit) => `${where(edit)}${JSON.stringify(edit.differences)}`);
}

function where({ parts }: Edit): string {
  return parts.map(({ list, name }) => `${list} ${name}: `).join("");
}

const moved = (kind: "adds" | "removes", ...names: readonly string[]) => ({
  kind,
  list: "rules",
  spelled: true,
  names,
});

describe("how two versions differ", () => {
  test("not at all where they say the same", () => {
    expect(edits({ name: "A", stages: [ACTIVE] }, { stages: [ACTIVE], name: "A" })).toEqual([]);
  });

  test("by what a value is and was, or that it came or went", () => {
    expect(told({ a: 1, b: "x", c: true }, { a: 2, c: true, d: "new" })).toEqual([
      JSON.stringify([
        { kind: "says", key: "a", before: "1", after: "2" },
        { kind: "says", key: "d", after: "new" },
        { kind: "says", key: "b", before: "x" },
      ]),
    ]);
  });

  test("by what a stage needs, wherever it stands in the list", () => {
    const easier = { ...ACTIVE, when: { contributions: { "at-least": 1 } } };
    const first = { id: "first", name: "First", when: { checklist: "start" } };
    expect(told({ stages: [ACTIVE] }, { stages: [first, easier] })).toEqual([
      JSON.stringify([{ kind: "adds", list: "stages", names: ["First"] }]),
      `stages Active: ${JSON.stringify([
        { kind: "needs", key: "when", before: ACTIVE.when, after: easier.when },
      ])}`,
    ]);
  });

  test("step by step, though steps are put together whose order does not matter", () => {
    const paid = { id: "paid", name: "Paid" };
    const safe = { id: "safe", name: "Safe" };
    expect(told({ steps: [paid, safe] }, { steps: [{ "any-order": [paid, safe] }] })).toEqual([
      JSON.stringify([{ kind: "differs", key: "steps" }]),
    ]);
    expect(told({ steps: [paid] }, { steps: [{ "any-order": [paid, safe] }] })).toEqual([
      JSON.stringify([{ kind: "adds", list: "steps", names: ["Safe"] }]),
    ]);
  });

  test("by a condition that came or went", () => {
    const { when, ...bare } = ACTIVE;
    expect(edits({ stages: [bare] }, { stages: [ACTIVE] })[0]?.differences).toEqual([
      { kind: "needs", key: "when", after: when },
    ]);
    expect(edits({ stages: [ACTIVE] }, { stages: [bare] })[0]?.differences).toEqual([
      { kind: "needs", key: "when", before: when },
    ]);
  });

  test("by items within items, each by its place", () => {
    const was = {
      items: [{ id: "tools", text: "Get access", items: [{ id: "chat", text: "Chat" }] }],
    };
    const is = {
      items: [{ id: "tools", text: "Get access", items: [{ id: "drive", text: "Drive" }] }],
    };
    expect(told(was, is)).toEqual([
      `items Get access: ${JSON.stringify([
        { kind: "removes", list: "items", names: ["Chat"] },
        { kind: "adds", list: "items", names: ["Drive"] },
      ])}`,
    ]);
  });

  test("by words in a list, and by their order alone", () => {
    expect(told({ labels: ["a", "b"] }, { labels: ["b", "c"] })).toEqual([
      JSON.stringify([
        { kind: "removes", list: "labels", names: ["a"] },
        { kind: "adds", list: "labels", names: ["c"] },
      ]),
    ]);
    expect(told({ labels: ["a", "b"] }, { labels: ["b", "a"] })).toEqual([
      JSON.stringify([{ kind: "differs", key: "labels" }]),
    ]);
  });

  test("by all of a list that was not there, or is no more", () => {
    expect(told({}, { labels: ["a"] })).toEqual([
      JSON.stringify([{ kind: "adds", list: "labels", names: ["a"] }]),
    ]);
    expect(told({ labels: ["a"] }, {})).toEqual([
      JSON.stringify([{ kind: "removes", list: "labels", names: ["a"] }]),
    ]);
  });

  test("by what is in only one of two lists where nothing tells the things in them apart", () => {
    expect(told({ rules: [{ on: "x" }] }, { rules: [{ on: "y" }] })).toEqual([
      JSON.stringify([moved("removes", "{ on: x }"), moved("adds", "{ on: y }")]),
    ]);
    const two = { rules: [{ name: "x" }, { name: "x" }] };
    expect(told(two, { rules: [{ name: "x" }] })).toEqual([
      JSON.stringify([moved("removes", "{ name: x }")]),
    ]);
    expect(told({ rules: [[1]] }, { rules: [["a b", "*"], true] })).toEqual([
      JSON.stringify([moved("removes", "[1]"), moved("adds", '[a b, "*"]', "true")]),
    ]);
    expect(told({}, { rules: [{ say: "hello" }] })).toEqual([
      JSON.stringify([moved("adds", "{ say: hello }")]),
    ]);
    expect(told({ rules: [{ say: "hello" }] }, {})).toEqual([
      JSON.stringify([moved("removes", "{ say: hello }")]),
    ]);
  });

  test("by their order alone, too, and by where such a list stands", () => {
    const [hello, bye] = [{ say: "hello" }, { say: "bye" }];
    expect(told({ rules: [hello, bye] }, { rules: [bye, hello] })).toEqual([
      JSON.stringify([{ kind: "differs", key: "rules" }]),
    ]);
    expect(
      edits({ outcome: { rules: [hello, bye] } }, { outcome: { rules: [bye] } })[0]?.differences,
    ).toEqual([{ ...moved("removes", "{ say: hello }"), within: "outcome: " }]);
  });

  test("by what is different about a rule that still counts the same when the same happens", () => {
    const merged = { type: "code", on: "merged", paths: ["src/**"] };
    const closed = { type: "code", on: "closed" };
    const is = [{ ...merged, paths: ["lib/**"] }, { type: "bug" }];
    expect(told({ rules: [closed, merged] }, { rules: is })).toEqual([
      JSON.stringify([
        moved("removes", "{ type: code, on: closed }"),
        moved("adds", "{ type: bug }"),
      ]),
      `rules code: ${JSON.stringify([
        { kind: "removes", list: "paths", names: ["src/**"] },
        { kind: "adds", list: "paths", names: ["lib/**"] },
      ])}`,
    ]);
  });

  test("by how the file has it where a word became a list", () => {
    expect(told({ every: "week" }, { every: ["week"] })).toEqual([
      JSON.stringify([{ kind: "says", key: "every", before: "week", after: "[week]" }]),
    ]);
  });

  test("by what stands within a key, whether it was there before or not", () => {
    expect(told({ labels: { none: "a" } }, { labels: { none: "b" } })).toEqual([
      JSON.stringify([{ kind: "says", key: "labels: none", before: "a", after: "b" }]),
    ]);
    expect(told({}, { labels: { none: "b" } })).toEqual([
      JSON.stringify([{ kind: "says", key: "labels: none", after: "b" }]),
    ]);
  });

  test("by the labels of questions and boxes, not by those that GitHub puts on", () => {
    const field = { id: "why", label: "Why?" };
    expect(told({ fields: [] }, { fields: [field] })).toEqual([
      JSON.stringify([{ kind: "adds", list: "fields", names: ["Why?"] }]),
    ]);
    expect(told({ boxes: [] }, { boxes: [{ label: "Yes" }] })).toEqual([
      JSON.stringify([{ kind: "adds", list: "boxes", names: ["Yes"] }]),
    ]);
    expect(told({ steps: [] }, { steps: [{ id: "approval", label: "waiting" }] })).toEqual([
      JSON.stringify([{ kind: "adds", list: "steps", names: ["approval"] }]),
    ]);
  });

  test("by the id of a stage that had another one, which is the same stage still", () => {
    const renamed = { ...ACTIVE, id: "steady", previously: ["busy", "active"] };
    const id = { kind: "says", key: "id", before: "active", after: "steady" };
    expect(told({ stages: [ACTIVE] }, { stages: [renamed] })).toEqual([
      `stages Active: ${JSON.stringify([id])}`,
    ]);
    // Where two become one, one of them goes.
    const busy = { ...ACTIVE, id: "busy", name: "Busy" };
    expect(told({ stages: [busy, ACTIVE] }, { stages: [renamed] })).toEqual([
      JSON.stringify([{ kind: "removes", list: "stages", names: ["Busy"] }]),
      `stages Active: ${JSON.stringify([id])}`,
    ]);
    // What says so of one that is there still is another one.
    const other = { ...ACTIVE, id: "other", name: "Other", previously: ["active"] };
    expect(told({ stages: [ACTIVE] }, { stages: [ACTIVE, other] })).toEqual([
      JSON.stringify([{ kind: "adds", list: "stages", names: ["Other"] }]),
    ]);
  });

  test("not by what is told in a sentence of its own", () => {
    expect(edits({ previously: ["a"] }, {})).toEqual([]);
    const lead = { github: "ada", until: "2026-01-01" };
    expect(edits({ leads: [lead] }, { leads: [{ github: "lin" }] })).toEqual([]);
    expect(told({ leads: [lead] }, { leads: [{ ...lead, until: "2027-01-01" }] })).toEqual([
      `leads ada: ${JSON.stringify([
        { kind: "says", key: "until", before: "2026-01-01", after: "2027-01-01" },
      ])}`,
    ]);
  });
});

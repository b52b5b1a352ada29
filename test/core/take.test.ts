import { describe, expect, test } from "vitest";
import { threadOf } from "../../src/core/event.ts";
import type { Feature } from "../../src/core/feature.ts";
import { quiet } from "../../src/core/quiet.ts";
import { take } from "../../src/core/take.ts";
import { commented, oneOfEach } from "../build/events.ts";
import { merged, raised } from "../build/facts.ts";
import { ada } from "../build/people.ts";
import { at } from "../build/places.ts";
import { newWorld, world } from "../build/world.ts";

const event = commented(ada, "/help");
const hello = { thread: at(1), tag: "hello", body: "Hello", occasion: "hello" };
const answers = { person: ada.id, at: event.at };
const greeted = { ...hello, answers };
const greeting: Feature = { name: "greeting", answer: () => ({ messages: [hello] }) };

describe("taking an event", () => {
  test("gathers what every feature answers, each thing once", () => {
    const merger: Feature = {
      name: "merger",
      answer: () => ({
        facts: [merged(2), merged(1), merged(2)],
        touched: [{ kind: "definitions" }, { kind: "definitions" }],
      }),
    };
    const features = [greeting, merger, greeting, { name: "silent" }];
    expect(take(features, event, world())).toEqual({
      facts: [merged(1), merged(2)],
      messages: [greeted],
      touched: [{ kind: "definitions" }],
    });
  });

  test("keeps the same message to two threads apart", () => {
    const both: Feature = {
      name: "both",
      answer: () => ({ messages: [hello, { ...hello, thread: at(2) }] }),
    };
    expect(take([both], event, world()).messages).toHaveLength(2);
  });

  test("says nothing about what was taken before: it would read otherwise by now", () => {
    const merger: Feature = { name: "merger", answer: () => ({ facts: [merged(1)] }) };
    const before = world({ facts: [merged(1)] });
    expect(take([merger, greeting], event, world()).messages).toEqual([greeted]);
    expect(take([merger, greeting], event, before).messages).toEqual([]);
  });
});

describe("before an owner has agreed", () => {
  test("Waymark says nothing on anybody's thread but its own", () => {
    const { answer } = quiet(greeting);
    expect(answer?.(event, newWorld()).messages).toEqual([]);
    expect(answer?.(event, newWorld({ facts: [raised("plan", at(1))] })).messages).toEqual([hello]);
    expect(answer?.(event, world()).messages).toEqual([hello]);
  });

  test("what it learns is kept all the same", () => {
    const learning: Feature = { name: "learning", answer: () => ({ facts: [merged(1)] }) };
    expect(quiet(learning).answer?.(event, newWorld())).toEqual({
      facts: [merged(1)],
      messages: [],
    });
  });

  test("a feature that never answers stays as it is", () => {
    const silent: Feature = { name: "silent" };
    expect(quiet(silent)).toBe(silent);
  });
});

test("some events happen on a thread, some nowhere in particular", () => {
  expect(threadOf(event)).toEqual(at(1));
  expect(threadOf(oneOfEach().installed)).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import type { Effect } from "../../src/core/effect.ts";
import type { Message } from "../../src/core/message.ts";
import { planned } from "../../src/core/plan.ts";
import { onThread } from "../../src/core/target.ts";
import { oneOfEach } from "../build/effects.ts";
import { at, thread } from "../build/places.ts";
import { kinds } from "../build/steps.ts";
import { type Sketch, world } from "../build/world.ts";

/** What becomes of effects that are wanted on Sam's request, and of what is to be said there. */
function plan(effects: readonly Effect[], sketch: Sketch = {}, messages: readonly Message[] = []) {
  const seen = world({ thread: thread(), said: [], refused: {}, ...sketch });
  const steps = effects.map((effect) => ({ effect, because: "wanted" }));
  return planned(onThread(at(1)), steps, messages, seen).plan;
}

const comment = oneOfEach["ensure-comment"];
const closing = oneOfEach["ensure-state"];

describe("a plan", () => {
  test("drops what holds already", () => {
    expect(plan([{ ...closing, state: "open" }])).toEqual([]);
  });

  test("changes first, and speaks last", () => {
    const message = { thread: at(1), tag: "hello", body: "Hello", occasion: "hello" };
    const found = plan([comment, closing], {}, [message]);
    expect(found.map(({ effect, because }) => [effect.kind, because])).toEqual([
      ["ensure-state", "wanted"],
      ["ensure-comment", "wanted"],
      ["ensure-comment", "to be said: hello"],
    ]);
  });

  test("asks GitHub for all labels at once; what one feature wants no other takes away", () => {
    const labels = oneOfEach["ensure-labels"];
    const found = plan(
      [
        { ...labels, has: ["a"], lacks: ["b", "c"] },
        closing,
        { ...labels, has: ["b"], lacks: ["a", "c", "d"] },
      ],
      { thread: thread({ labels: ["c", "d"] }) },
    );
    expect(found.map(({ effect }) => effect)).toEqual([
      { ...labels, has: ["a", "b"], lacks: ["c", "d"] },
      closing,
    ]);
  });
});

function refusing(place: string): Sketch {
  return { refused: { [place]: { why: "No", again: "2026-11-20T13:00:00.000Z" } } };
}

describe("what has to wait", () => {
  test("is what GitHub has just refused", () => {
    const both = [comment, closing];
    expect(kinds(plan(both, refusing("repository/10")))).toEqual([]);
    expect(kinds(plan(both, refusing("ensure-comment/thread:10/1")))).toEqual(["ensure-state"]);
    expect(kinds(plan(both))).toEqual(["ensure-state", "ensure-comment"]);
  });

  test("is what is to be said where the conversation is locked; elsewhere it goes on", () => {
    const both = [comment, closing];
    expect(kinds(plan(both, { thread: thread({ locked: true }) }))).toEqual(["ensure-state"]);
    const locked = { threads: [thread(), thread({ ...at(2), locked: true })] };
    expect(kinds(plan(both, locked))).toEqual(["ensure-state", "ensure-comment"]);
  });
});

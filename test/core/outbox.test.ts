import { describe, expect, test } from "vitest";
import type { Message, Said } from "../../src/core/message.ts";
import { outbox } from "../../src/core/outbox.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import type { World } from "../../src/core/world.ts";
import { oneOfEach } from "../build/effects.ts";
import { at, thread } from "../build/places.ts";
import { world } from "../build/world.ts";

function message(tag: string, more: Partial<Said> = {}): Said {
  return { thread: at(1), tag, body: `This is ${tag}.`, occasion: tag, ...more };
}

function comments(more: Partial<World>, fresh: readonly Message[] = [], target?: Target) {
  const seen = world({ thread: thread(), ...more });
  const effect = { ...oneOfEach["ensure-recorded"], messages: fresh };
  const plan = [
    { effect, because: "" },
    { effect: oneOfEach["ensure-state"], because: "" },
  ];
  return outbox(target ?? onThread(at(1)), seen, plan).map((step) =>
    step.effect.kind === "ensure-comment" ? step.effect : undefined,
  );
}

describe("what waits to be said", () => {
  test("is said on its thread, and nowhere else", () => {
    const said = [message("hello")];
    expect(comments({ said })).toMatchObject([{ tags: ["hello"], body: "This is hello." }]);
    expect(comments({ said }, [], onThread(at(2)))).toEqual([]);
    expect(comments({ said }, [], { kind: "definitions" })).toEqual([]);
  });

  test("goes out as one comment for one occasion", () => {
    const said = ["a", "b"].map((tag) => message(tag, { occasion: "one" }));
    expect(comments({ said })).toMatchObject([
      { tags: ["a", "b"], body: "This is a.\n\nThis is b." },
    ]);
  });

  test("includes what this very plan writes down, but no message of another thread", () => {
    const fresh = [message("welcome"), message("elsewhere", { thread: at(2) })];
    expect(comments({}, fresh)).toMatchObject([{ tags: ["welcome"] }]);
  });

  test("is never said a second time: not if posted, deleted, or written down before", () => {
    const said = [
      message("posted", { posted: "This is posted." }),
      message("numbered", { comment: 7 }),
      message("deleted", { gone: true }),
    ];
    expect(comments({ said }, said)).toEqual([]);
  });
});

test("without a thread there is nowhere to speak", () => {
  expect(outbox(onThread(at(1)), world(), [])).toEqual([]);
});

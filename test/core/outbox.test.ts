import { describe, expect, test } from "vitest";
import type { Message, Said } from "../../src/core/message.ts";
import { outbox } from "../../src/core/outbox.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import { at, thread } from "../build/places.ts";
import { world } from "../build/world.ts";

function message(tag: string, more: Partial<Said> = {}): Said {
  return { thread: at(1), tag, body: `This is ${tag}.`, occasion: tag, ...more };
}

function comments(said: readonly Said[], fresh: readonly Message[] = [], target?: Target) {
  const seen = world({ thread: thread(), said });
  return outbox(target ?? onThread(at(1)), fresh, seen).map((step) =>
    step.effect.kind === "ensure-comment" ? step.effect : undefined,
  );
}

describe("what waits to be said", () => {
  test("is said on its thread, and nowhere else", () => {
    const said = [message("hello")];
    expect(comments(said)).toMatchObject([{ tags: ["hello"], body: "This is hello." }]);
    expect(comments(said, [], onThread(at(2)))).toEqual([]);
    expect(comments(said, [], { kind: "definitions" })).toEqual([]);
  });

  test("goes out as one comment for one occasion", () => {
    const said = ["a", "b"].map((tag) => message(tag, { occasion: "one" }));
    expect(comments(said)).toMatchObject([{ tags: ["a", "b"], body: "This is a.\n\nThis is b." }]);
  });

  test("includes what follows at this very moment, but no message of another thread", () => {
    const fresh = [message("welcome"), message("elsewhere", { thread: at(2) })];
    expect(comments([], fresh)).toMatchObject([{ tags: ["welcome"] }]);
  });

  test("is never said a second time: not if posted, deleted, or written down before", () => {
    const said = [
      message("posted", { posted: "This is posted." }),
      message("numbered", { comment: 7 }),
      message("deleted", { gone: true }),
    ];
    expect(comments(said, said)).toEqual([]);
  });
});

test("without a thread there is nowhere to speak", () => {
  expect(outbox(onThread(at(1)), [message("hello")], world({ threads: [] }))).toEqual([]);
});

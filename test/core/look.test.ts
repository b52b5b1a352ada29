import { describe, expect, test } from "vitest";
import type { Effect } from "../../src/core/effect.ts";
import type { Feature, Upheld } from "../../src/core/feature.ts";
import { look } from "../../src/core/look.ts";
import { onThread } from "../../src/core/target.ts";
import { oneOfEach } from "../build/effects.ts";
import { at, thread } from "../build/places.ts";
import { world } from "../build/world.ts";

function wanting(effects: readonly Effect[], more: Partial<Upheld> = {}): Feature {
  const plan = effects.map((effect) => ({ effect, because: "wanted" }));
  return { name: "test", uphold: () => ({ plan, ...more }) };
}

const target = onThread(at(1));

describe("a look", () => {
  test("asks nothing of features that only answer", () => {
    expect(look([{ name: "silent" }], target, world())).toEqual({ plan: [] });
  });

  test("drops what holds already", () => {
    const open = { ...oneOfEach["ensure-state"], state: "open" } as const;
    expect(look([wanting([open])], target, world({ thread: thread() })).plan).toEqual([]);
  });

  test("changes first, and speaks last", () => {
    const message = { thread: at(1), tag: "hello", body: "Hello", occasion: "hello" };
    const { plan } = look(
      [
        wanting([oneOfEach["ensure-comment"], oneOfEach["ensure-state"]]),
        wanting([{ ...oneOfEach["ensure-recorded"], messages: [message] }]),
      ],
      target,
      world({ thread: thread() }),
    );
    expect(plan.map(({ effect }) => effect.kind)).toEqual([
      "ensure-recorded",
      "ensure-state",
      "ensure-comment",
      "ensure-comment",
    ]);
  });

  test("comes again at the earliest time that anybody asks for", () => {
    const early = "2026-12-01T00:00:00.000Z";
    const late = "2026-12-02T00:00:00.000Z";
    const features = [wanting([], { due: late }), wanting([], { due: early }), wanting([])];
    expect(look(features, target, world())).toEqual({ plan: [], due: early });
  });

  test("asks GitHub for all labels at once; what one feature wants no other takes away", () => {
    const labels = oneOfEach["ensure-labels"];
    const { plan } = look(
      [
        wanting([{ ...labels, has: ["a"], lacks: ["b", "c"] }]),
        wanting([oneOfEach["ensure-state"]]),
        wanting([{ ...labels, has: ["b"], lacks: ["a", "c", "d"] }]),
      ],
      target,
      world({ thread: thread({ labels: ["c", "d"] }) }),
    );
    expect(plan.map(({ effect }) => effect)).toEqual([
      { ...labels, has: ["a", "b"], lacks: ["c", "d"] },
      oneOfEach["ensure-state"],
    ]);
  });
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Target } from "../../src/core/target.ts";
import type { Model } from "../model/model.ts";
import { touch } from "../model/books.ts";
import { everythingIn } from "../model/standing.ts";
import { apply, leftFor, settle } from "../model/waymark.ts";
import { always, happen, harborReady, histories, live } from "./histories.ts";

/** What would still be done, target by target, if everything were looked at now. */
function left(model: Model, but?: Target["kind"]): string {
  touch(model.books, { kind: "everything" });
  const targets = [...model.books.targets.values()].filter(({ target }) => target.kind !== but);
  return leftFor(
    model,
    targets.map(({ target }) => target),
  );
}

// Seen to fail with: `holds` that never finds labels on a thread.
test("after every night, every target's plan is empty", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      touch(model.books, { kind: "everything" });
      settle(model);
      expect(left(model)).toBe("");
    }),
    80,
  );
});

// Seen to fail with: people who go from the organisation touch no community.
test("nothing has to wait for the night, unless GitHub does not tell", () => {
  always(
    fc.property(histories({ without: ["expire"] }), (history) => {
      // What merging would change depends on everybody: it is told anew once a night.
      expect(left(live(history), "proposal")).toBe("");
    }),
    150,
  );
});

// Seen to fail with: comments that go out without their tags.
test("a plan that is carried out twice does what it does once", () => {
  always(
    fc.property(histories(), (history) => {
      const model = harborReady();
      const twice = (_: unknown, plan: Parameters<typeof apply>[1]) => {
        const other = structuredClone(model);
        apply(other, plan);
        const once = everythingIn(other);
        apply(other, plan);
        expect(everythingIn(other)).toBe(once);
      };
      for (const moment of history) {
        happen(model, moment);
        if (!moment.late) settle(model, twice);
      }
      settle(model, twice);
    }),
    50,
  );
});

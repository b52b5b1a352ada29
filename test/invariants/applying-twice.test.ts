import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printPlan } from "../../src/core/print.ts";
import { touch } from "../model/books.ts";
import { everythingIn } from "../model/standing.ts";
import { apply, planFor, settle } from "../model/waymark.ts";
import { play } from "../model/acts.ts";
import { harborReady, histories, live, SEED } from "./histories.ts";

test("after every history, every target's plan is empty", () => {
  fc.assert(
    fc.property(histories(), (history) => {
      const model = live(history);
      touch(model.books, { kind: "everything" });
      const left = [...model.books.targets.values()].flatMap(
        ({ target }) => planFor(model, target).plan,
      );
      expect(printPlan(left)).toBe(printPlan([]));
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test("a plan that is carried out twice does what it does once", () => {
  fc.assert(
    fc.property(histories(), (history) => {
      const model = harborReady();
      const twice = (_: unknown, plan: Parameters<typeof apply>[1]) => {
        const other = structuredClone(model);
        apply(other, plan);
        const once = everythingIn(other);
        apply(other, plan);
        expect(everythingIn(other)).toBe(once);
      };
      for (const { act, late } of history) {
        play(model, act);
        if (!late) settle(model, twice);
      }
      settle(model, twice);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

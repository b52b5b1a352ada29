import { expect, test } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import { definitions } from "../../build/definitions.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";

test("what was decided before holds once it was chosen", () => {
  const condition = { decided: "go" } as const;
  expect(printCondition(condition, definitions())).toBe("`/go` was chosen");
  const chosen = (...options: readonly string[]) =>
    reasonFor(condition, situation({ decisions: { said: [], spent: [], chosen: options } }));
  expect(chosen("go")).toEqual({ holds: true, says: "`/go` was chosen" });
  expect(chosen("stop")).toEqual({ holds: false, says: "`/go` was not chosen" });
});

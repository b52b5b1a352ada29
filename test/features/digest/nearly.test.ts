import { describe, expect, test } from "vitest";
import type { Reason } from "../../../src/core/reason.ts";
import { nearly } from "../../../src/features/digest/nearly.ts";
import { ours } from "../../../src/words/shown.ts";

const done: Reason = { holds: true, says: () => ours("done") };
const whole: Reason = { holds: false, says: () => ours("a checklist") };

function number(share: number): Reason {
  return { holds: false, says: () => ours(`${share} of a number`), share };
}

function of(kind: "all" | "any", ...parts: readonly Reason[]): Reason {
  const holds = kind === "all" ? parts.every((one) => one.holds) : parts.some((one) => one.holds);
  return { holds, says: () => ours("parts"), of: kind, parts };
}

describe("somebody is close to a stage", () => {
  test.each<[string, Reason, string]>([
    ["two thirds of a number are there", number(2 / 3), "0.6666666666666666 of a number"],
    ["all is there but one thing", of("all", done, whole), "a checklist"],
    ["all is there but a third of a number", of("all", done, number(0.7)), "0.7 of a number"],
    [
      "one of several ways is nearly gone",
      of("any", whole, number(0.8), number(0.9)),
      "0.9 of a number",
    ],
    [
      "the one part of all that is open is nearly there",
      of("all", of("any", number(0.8)), done),
      "0.8 of a number",
    ],
  ])("where %s", (_, reason, says) => {
    expect(nearly(reason)?.says()).toBe(says);
  });

  test.each<[string, Reason]>([
    ["it has all", done],
    ["half of a number is missing", number(0.5)],
    ["all is there but half of a number", of("all", done, number(0.5))],
    ["all is there but a choice that nobody has begun", of("all", done, of("any", number(0.1)))],
    ["the only thing asked is there or not", whole],
    ["that is the only part", of("all", whole)],
    ["two things are missing", of("all", done, whole, number(0.9))],
    ["none of several ways is nearly gone", of("any", whole, number(0.1))],
    ["something must not be so, and is", { ...of("any", done, number(0.9)), holds: false }],
    ["all of something must not be so, and is", { ...of("all", done, done), holds: false }],
  ])("not where %s", (_, reason) => {
    expect(nearly(reason)).toBeUndefined();
  });
});

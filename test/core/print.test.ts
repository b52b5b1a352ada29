import { describe, expect, test } from "vitest";
import type { Effect } from "../../src/core/effect.ts";
import { printEffect, printPlan } from "../../src/core/print.ts";
import { oneOfEach } from "../build/effects.ts";

describe("a plan", () => {
  test("with nothing in it says that all is well", () => {
    expect(printPlan([])).toBe("Nothing to do: everything is as it should be.\n");
  });

  test("reads as one line per effect, of whatever kind, with its reason", () => {
    const plan = Object.values(oneOfEach).map((effect) => ({ effect, because: "so it is" }));
    expect(printPlan(plan)).toBe(
      `- label “process: join” exists in harbor/community (so it is)
- harbor/community#1 has “process: join” and lacks “join: onboarding” (so it is)
- harbor/community#1 shows its checklist (so it is)
- harbor/community#1 has a comment (status): Hello Sam. … (so it is)
- issue “The first plan” exists in harbor/community (so it is)
- harbor/community#1 is closed as completed (so it is)
- harbor/community#1 is assigned to sam (so it is)
- there is a team maps (so it is)
- sam is in the team ui-ux (so it is)
- sam is not in the team ui-ux (so it is)
- check “Waymark definitions” on c0ffee1 says failure: 1 problem in 3 files (so it is)
- pull request “Bring the directory up to date” in harbor/community changes README.md (so it is)
`,
    );
  });
});

test.each<readonly [Effect, string]>([
  [
    { ...oneOfEach["ensure-labels"], has: [], lacks: [] },
    "harbor/community#1 has no label of ours",
  ],
  [
    { ...oneOfEach["ensure-comment"], body: "One line." },
    "harbor/community#1 has a comment (status): One line.",
  ],
  [
    { ...oneOfEach["ensure-label"], previously: "joining" },
    "label “process: join” exists in harbor/community (it was “joining”)",
  ],
  [
    { ...oneOfEach["ensure-file"], files: [] },
    "no pull request of ours is open from waymark/directory in harbor/community",
  ],
  [{ ...oneOfEach["ensure-state"], state: "open" }, "harbor/community#1 is open"],
  [
    { ...oneOfEach["ensure-assignee"], assigned: false },
    "harbor/community#1 is not assigned to sam",
  ],
])("%j reads %j", (effect, line) => {
  expect(printEffect(effect)).toBe(line);
});

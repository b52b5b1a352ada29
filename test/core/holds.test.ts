import { describe, expect, test } from "vitest";
import { checkText, filesText } from "../../src/core/effect.ts";
import { holds } from "../../src/core/holds.ts";
import type { Said } from "../../src/core/message.ts";
import { withBlock } from "../../src/forms/block.ts";
import { oneOfEach } from "../build/effects.ts";
import { ada, sam } from "../build/people.ts";
import { at, joinBody, thread } from "../build/places.ts";
import { team } from "../build/teams.ts";
import { world } from "../build/world.ts";
import type { World } from "../../src/core/world.ts";

function said(more: Partial<Said>): Said {
  return { thread: at(1), tag: "status", body: "", occasion: "status", ...more };
}

describe("in an empty world nothing holds but nothing", () => {
  const empty = world({ labels: [], threads: [], said: [], written: {}, teams: {} });

  test.each(Object.values(oneOfEach))("$kind", (effect) => {
    expect(holds(effect, empty)).toBe(effect.kind === "ensure-no-member");
  });
});

test("a label exists whatever its case", () => {
  expect(holds(oneOfEach["ensure-label"], world({ labels: ["Process: Join"] }))).toBe(true);
});

describe("labels on a thread", () => {
  test.each([
    [["process: join", "their own"], true],
    [["process: join", "Join: Onboarding"], false],
    [["join: onboarding"], false],
  ])("%j: %j", (labels, so) => {
    expect(holds(oneOfEach["ensure-labels"], world({ thread: thread({ labels }) }))).toBe(so);
  });
});

describe("the checklist's block", () => {
  const block = "<!-- waymark:checklist -->\n### List\n<!-- /waymark:checklist -->";
  const effect = { ...oneOfEach["ensure-block"], block };

  test("holds with Windows' line ends too", () => {
    const body = withBlock(joinBody("UI/UX"), block).replaceAll("\n", "\r\n");
    expect(holds(effect, world({ thread: thread({ body }) }))).toBe(true);
  });

  test("does not hold where somebody pasted the very same a second time", () => {
    const body = `${block}\n\n${withBlock(joinBody("UI/UX"), block)}`;
    expect(holds(effect, world({ thread: thread({ body }) }))).toBe(false);
  });

  test("does not hold where somebody put another one behind it", () => {
    const body = `${withBlock(joinBody("UI/UX"), block)}\n\n${block.replace("List", "Mine")}`;
    expect(holds(effect, world({ thread: thread({ body }) }))).toBe(false);
  });
});

describe("a comment", () => {
  const effect = oneOfEach["ensure-comment"];

  test("holds once it was posted so, and no longer when its text changes", () => {
    expect(holds(effect, world({ said: [said({ posted: effect.body })] }))).toBe(true);
    expect(holds(effect, world({ said: [said({ posted: "Something else" })] }))).toBe(false);
  });

  test("holds while it says the same, however it is worded by now", () => {
    const open = { ...effect, meaning: "waits for Ada" };
    const posted = { posted: "Sam waits for Ada." };
    const shows = (more: Partial<Said>) => holds(open, world({ said: [said(more)] }));
    expect(shows({ ...posted, meaning: "waits for Ada" })).toBe(true);
    expect(shows({ ...posted, meaning: "waits for Lin" })).toBe(false);
    expect(shows({ meaning: "waits for Ada" })).toBe(false);
    expect(holds(effect, world({ said: [said({ ...posted, meaning: "waits" })] }))).toBe(false);
  });

  test("that 0.1 wrote is not edited for its capitals alone", () => {
    const open = { ...effect, meaning: "hello" };
    const shows = (posted: string) => holds(open, world({ said: [said({ posted })] }));
    expect(shows(effect.body.toUpperCase())).toBe(true);
    expect(shows("Something else")).toBe(false);
  });

  test("that somebody deleted stays deleted", () => {
    expect(holds(effect, world({ said: [said({ gone: true })] }))).toBe(true);
  });
});

describe("an issue's state", () => {
  test.each([
    ["open", {}, "open", true],
    ["closed", {}, "completed", true],
    ["closed", { reason: "not_planned" }, "not-planned", true],
    ["closed", { reason: "completed" }, "not-planned", false],
  ] as const)("%s %j is %s: %j", (state, reason, wanted, so) => {
    const effect = { ...oneOfEach["ensure-state"], state: wanted };
    expect(holds(effect, world({ thread: thread({ state, ...reason }) }))).toBe(so);
  });
});

test("somebody is among the assignees of an issue, or is not; of one that is gone nobody is", () => {
  const on = oneOfEach["ensure-assignee"];
  const off = { ...on, assigned: false };
  const both = (seen: World) => [holds(on, seen), holds(off, seen)];
  expect(both(world({ thread: thread({ assignees: [ada, sam] }) }))).toEqual([true, false]);
  expect(both(world({ thread: thread({ assignees: [ada] }) }))).toEqual([false, true]);
  expect(both(world({ threads: [] }))).toEqual([false, true]);
});

describe("a place in a team", () => {
  const member = oneOfEach["ensure-member"];
  const noMember = oneOfEach["ensure-no-member"];

  test.each([
    ["somebody in it", team([sam]), true, false],
    ["somebody invited, whatever the case", team([], { invited: ["SAM"] }), true, false],
    ["somebody else in it", team([ada]), false, true],
  ])("%s", (_, one, inside, outside) => {
    const seen = world({ teams: { "ui-ux": one } });
    expect([holds(member, seen), holds(noMember, seen)]).toEqual([inside, outside]);
  });
});

test("an issue of ours and a check hold while they read as we last wrote them", () => {
  const issue = oneOfEach["ensure-issue"];
  const check = oneOfEach["ensure-check"];
  const written = { plan: issue.body, "check/c0ffee1234": checkText(check) };
  expect(holds(issue, world({ written }))).toBe(true);
  expect(holds(check, world({ written }))).toBe(true);
  const line = { path: "waymark.yml", line: 3, column: 1, message: "Mend it." };
  for (const other of [{ conclusion: "success" }, { annotations: [line] }] as const)
    expect(holds({ ...check, ...other }, world({ written }))).toBe(false);
});

describe("files through a pull request", () => {
  const effect = oneOfEach["ensure-file"];
  const asked = world({ written: { directory: filesText(effect) } });

  test("hold while we last asked for the same, whatever became of it", () => {
    expect(holds(effect, asked)).toBe(true);
    expect(holds({ ...effect, on: "another" }, asked)).toBe(true);
  });

  test("do not hold once they should read differently, or are changed by somebody else", () => {
    const [file] = effect.files;
    for (const change of [{ after: "# Newer\n" }, { before: "# Changed\n" }]) {
      const files = [{ path: "README.md", after: "# New\n", ...file, ...change }];
      expect(holds({ ...effect, files }, asked)).toBe(false);
    }
  });

  test("with nothing left to change, hold where nothing is asked for", () => {
    const nothing = { ...effect, files: [] };
    expect(holds(nothing, world({ written: {} }))).toBe(true);
    expect(holds(nothing, world({ written: { directory: "" } }))).toBe(true);
    expect(holds(nothing, asked)).toBe(false);
  });
});

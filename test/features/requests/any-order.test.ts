import { describe, expect, test } from "vitest";
import { currentSteps, requestOn } from "../../../src/core/ledger/request.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commented } from "../../build/events.ts";
import { commanded, ticked } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { wanted } from "../../build/steps.ts";
import { type Sketch, world } from "../../build/world.ts";
import { looked, lookedAt, plan, recorded, says, spoken } from "./looked.ts";

const STEP = `  - id: approval
    label: "join: waiting for approval"
    unless: { joining: open }
    until: { approvals: { by: leads, at-least: 1 } }
    remind: { after: 1 week, whom: leads }
`;
/** A lead and an owner say yes, in whatever order. */
const together = withJoin(
  STEP,
  `  - any-order:
      - id: approval
        label: "join: waiting for approval"
        until: { approvals: { by: leads, at-least: 1 } }
        remind: { after: 1 week, whom: leads }
        expires: 3 weeks
      - id: owned
        label: "join: waiting for an owner"
        until: { approvals: { by: owners, at-least: 1 } }
        remind: { after: 3 days, whom: owners }
        expires: 2 weeks
`,
);
const more: Sketch = { definitions: together, owners: [olu.id] };
const lead = commanded(ada, "/approve");
const owner = commanded(olu, "/approve");

function statesOf(facts: Parameters<typeof looked>[0], sketch: Sketch = more) {
  const found = requestOn(thread(), world({ thread: thread(), facts, ...sketch }));
  return found?.steps.map(({ state }) => state);
}

describe("steps whose order does not matter", () => {
  test("go on at once, and show it", () => {
    expect(statesOf([])).toEqual(["current", "current", "ahead"]);
    expect(wanted(plan([], {}, more), "ensure-labels")).toMatchObject([
      {
        has: ["process: join", "join: waiting for approval", "join: waiting for an owner"],
        lacks: ["join: onboarding", "join: invitation sent"],
      },
    ]);
    expect(says([], {}, more)).toContain(
      "@ada can answer with `/approve` or `/decline`. @olu can answer with `/approve` or `/decline`.",
    );
  });

  test("are over one by one, and what is behind them waits for all", () => {
    expect(recorded([owner], {}, more)).toMatchObject([{ kind: "step-passed", step: "owned" }]);
    expect(statesOf(lookedAt([owner], more))).toEqual(["current", "passed", "ahead"]);
    expect(statesOf(lookedAt([owner, lead], more))).toEqual(["passed", "passed", "current"]);
    expect(says(lookedAt([owner], more), {}, more)).toContain(
      "**What's next:** @ada can answer with",
    );
  });

  test("are over together where everybody has said so", () => {
    expect(recorded([owner, lead], {}, more)).toMatchObject([
      { kind: "step-passed", step: "approval" },
      { kind: "step-passed", step: "owned" },
    ]);
  });

  test("ask those who are asked in any of them", () => {
    for (const by of [ada, olu]) {
      const seen = world({ thread: thread(), ...more });
      expect(takenBy(requests, commented(by, "/approve"), seen).messages).toEqual([]);
    }
  });

  test("name the same people once", () => {
    const twice = { ...more, owners: [ada.id] };
    expect(says([], {}, twice)).toContain(
      "**What's next:** @ada can answer with `/approve` or `/decline`.\n",
    );
  });

  test("remind of each, and of what is over no more", () => {
    const opened = {
      kind: "opened",
      id: "opened/10/1",
      at: "2026-11-10T12:00:00.000Z",
      thread: thread(),
      author: sam.id,
    } as const;
    const tags = (facts: Parameters<typeof spoken>[0], now: string) =>
      spoken(facts, {}, { ...more, now }).map(({ tag }) => tag.split("/")[1]);
    expect(looked([opened], {}, { ...more, now: "2026-11-11T12:00:00.000Z" }).due).toBe(
      "2026-11-13T12:00:00.000Z",
    );
    expect(tags([opened], "2026-11-13T12:00:00.000Z")).toEqual(["owned"]);
    expect(tags([opened], "2026-11-17T12:00:00.000Z")).toEqual(["approval", "owned"]);
    const insured = commanded(olu, "/approve", { at: "2026-11-12T12:00:00.000Z" });
    expect(tags([opened, insured], "2026-11-17T12:00:00.000Z")).toEqual(["approval"]);
    // The first that lasts too long ends the request.
    expect(recorded([opened], {}, { ...more, now: "2026-11-24T12:00:00.000Z" })).toMatchObject([
      { kind: "concluded", outcome: "expired" },
    ]);
    expect(recorded([opened, insured], {}, { ...more, now: "2026-11-24T12:00:00.000Z" })).toEqual([
      expect.objectContaining({ kind: "step-passed" }),
    ]);
  });

  test("are reckoned from when the first of them began", () => {
    const before = lookedAt([lead], more);
    const seen = world({ thread: thread(), facts: before, ...more });
    const found = requestOn(thread(), seen);
    const [current] = found ? currentSteps(found) : [];
    expect(current?.since).toBe(found?.steps[0]?.step && lead.at);
  });
});

test("a list may be among them", () => {
  const withList = withJoin(
    `${STEP}  - id: onboarding\n    label: "join: onboarding"\n    checklist: onboarding\n`,
    `  - any-order:
      - { id: onboarding, label: "join: onboarding", checklist: onboarding }
      - { id: approval, label: "join: waiting for approval", until: { approvals: { by: leads, at-least: 1 } } }
`,
  );
  const done = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
  const sketch = { definitions: withList, teams: {} };
  expect(says(done, {}, sketch)).toContain("✅ **Onboarding**");
  expect(says(done, {}, sketch)).toContain("➡️ **Approval**");
  expect(recorded([...done, lead], {}, sketch)).toMatchObject([
    { kind: "step-passed", step: "onboarding" },
    { kind: "step-passed", step: "approval" },
    { kind: "joined" },
  ]);
});

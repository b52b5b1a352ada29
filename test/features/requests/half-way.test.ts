import { describe, expect, test } from "vitest";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { withJoin } from "../../build/processes.ts";
import {
  approved,
  concluded,
  inTeam,
  lookedAt,
  out,
  over,
  plan,
  recorded,
  says,
  spoken,
} from "./looked.ts";
import { wanted } from "../../build/steps.ts";

const APPROVALS = "until: { approvals: { by: leads, at-least: 1 } }";
const does = (actions: string) => ({
  definitions: withJoin(APPROVALS, `${APPROVALS}\n    outcome: [${actions}]`),
  ...out,
});

/** Whether the label is wanted. */
function puts(...args: Parameters<typeof plan>): boolean {
  return wanted(plan(...args), "ensure-labels").some(({ has }) => has.includes("seen"));
}

describe("a step that is over", () => {
  test("does what it says, as soon as it is", () => {
    const joins = does("{ join: community }");
    expect(recorded([approved], {}, joins)).toMatchObject([
      { kind: "step-passed", step: "approval" },
      { kind: "joined", person: sam.id },
    ]);
    expect(recorded(lookedAt([approved], joins), {}, joins)).toEqual([]);
    expect(says([approved], {}, joins)).toContain("I'm adding you to the team `ui-ux`.");
  });

  test("says so once", () => {
    const greets = does("{ say: hello! }, { labels: { put: [seen] } }");
    expect(spoken([approved], {}, greets)).toMatchObject([
      { tag: "step-passed/10/1/join/approval/0/0", body: "@sam, hello!" },
    ]);
    expect(spoken(lookedAt([approved], greets), {}, greets)).toEqual([]);
  });

  test("says and does nothing where it is skipped", () => {
    const greets = does("{ say: hello! }, { join: community }");
    const open = {
      ...greets,
      definitions: withJoin(
        `unless: { joining: open }\n    ${APPROVALS}`,
        `unless: { joining: by-approval }\n    ${APPROVALS}\n    outcome: [{ say: hello! }, { join: community }]`,
      ),
    };
    expect(spoken([], {}, open)).toEqual([]);
    expect(recorded([], {}, open)).toEqual([]);
  });

  test("changes GitHub until GitHub shows it, and not once somebody changed it again", () => {
    const labels = does("{ labels: { put: [seen] } }");
    const before = lookedAt([approved], labels);
    expect(puts(before, {}, labels)).toBe(true);
    const shown = recorded(before, { labels: ["process: join", "seen"] }, labels);
    expect(shown).toMatchObject([{ kind: "carried-out" }]);
    expect(puts([...before, ...shown], {}, labels)).toBe(false);
  });
});

describe("what the last step does", () => {
  const last = {
    definitions: withJoin(
      "checklist: onboarding\n",
      "checklist: onboarding\n    outcome: [{ join: community }, { labels: { put: [seen] } }]\n",
    ),
  };
  const ends = { definitions: last.definitions };

  test("comes before the end, and is shown when that is over, too", () => {
    const facts = recorded(over, {}, { ...ends, ...inTeam });
    expect(facts.map(({ kind }) => kind)).toEqual([
      "step-passed",
      "step-passed",
      "joined",
      "concluded",
    ]);
    const all = [...over, ...facts];
    const shown = recorded(
      all,
      { labels: ["process: join", "seen"], state: "closed" },
      { ...ends, ...inTeam },
    );
    expect(shown).toMatchObject([{ kind: "carried-out" }]);
  });
});

test("what a step did not do before the end, it does not do after it either", () => {
  const accepted = [concluded("accepted")];
  const labels = does("{ labels: { put: [seen] } }");
  const closed = { labels: ["process: join"], state: "closed" } as const;
  expect(puts([...over, ...accepted], closed, { ...labels, ...inTeam })).toBe(false);
  const due = recorded(over, {}, { ...labels, ...inTeam });
  expect(puts([...over, ...due], closed, { ...labels, ...inTeam })).toBe(true);
});

test("whoever leaves again on the way has withdrawn", () => {
  const joins = does("{ join: community }");
  const before = lookedAt([approved], joins);
  const left = {
    kind: "left",
    id: "left/ui-ux/github:3/0",
    at: "2026-11-21T11:00:00.000Z",
    person: sam.id,
    community: "ui-ux",
    how: "command",
  } as const;
  expect(recorded([...before, left], {}, joins)).toMatchObject([
    { kind: "concluded", outcome: "withdrawn" },
  ]);
});

test("a request that was declined does nothing more of it", () => {
  const labels = does("{ labels: { put: [seen] } }");
  const facts = lookedAt([...lookedAt([approved], labels), commanded(ada, "/decline")], labels);
  expect(puts(facts, { labels: ["process: join", "seen"] }, labels)).toBe(false);
  expect(recorded(facts, { labels: ["process: join", "seen"] }, labels)).toEqual([]);
});

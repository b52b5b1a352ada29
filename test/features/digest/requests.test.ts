import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { commanded, joined, ticked } from "../../build/facts.ts";
import { files } from "../../build/definitions.ts";
import { olu, sam } from "../../build/people.ts";
import { at, home, joinBody, thread } from "../../build/places.ts";
import { filledIn, type Sketch } from "../../build/world.ts";
import { mentoring, sought } from "../../build/mentoring.ts";
import { raised } from "../../build/facts.ts";
import { SUNDAY, toldOf, weekly } from "./weekly.ts";

const OPENED = "2026-11-10T10:00:00.000Z";

function opened(number: number, when = OPENED): FactOf<"opened"> {
  const id = `opened/10/${number}`;
  return { kind: "opened", id, at: when, thread: at(number), author: sam.id };
}

const request = thread({ ...at(3) });
const filled = filledIn(request, OPENED);
const open: Sketch = { issues: [request] };
const passed: FactOf<"step-passed"> = {
  kind: "step-passed",
  id: "step-passed/10/3/join/approval/0",
  at: "2026-11-11T10:00:00.000Z",
  thread: at(3),
  process: "join",
  step: "approval",
  because: "1 of 1 approval",
  answers: '[["community","UI/UX",["UI/UX"]]]',
};

function waits(facts: readonly Fact[], more: Sketch = {}): string | undefined {
  return toldOf([opened(3), filled, ...facts], { ...open, ...more });
}

describe("a request that waits for a lead for a week or more", () => {
  test("is told with its issue, since when, and what is missing; a newcomer's first one as such", () => {
    expect(waits([])).toBe(`@ada, here's your week in **UI/UX**.

**Waiting for an answer for a week or more**

- harbor/community#3 (“Join: UI/UX” for \`sam\`), since November 10, 2026: 0 of 1 approval. It's \`sam\`'s first request here.`);
  });

  test("is not told as the first of somebody who is known already", () => {
    expect(waits([joined(sam, "data")])).toMatch(/: 0 of 1 approval$/);
  });

  test("is told without its issue and title where that is in another private repository", () => {
    const secret = { ...home, private: true } as const;
    const more = { home: secret, issues: [{ ...request, repo: secret }] };
    const first = waits([], more);
    expect(first).toContain(
      "- A request for `sam` in another private repository, since November 10, 2026: 0 of 1 approval. It's `sam`'s first request here.",
    );
    const later = waits([joined(sam, "data")], more);
    expect(later).toMatch(/- A request for `sam` in another .*: 0 of 1 approval$/);
    for (const body of [first, later]) expect(body).not.toMatch(/harbor\/community|Join:/);
  });

  test("is told in the community it is about, and in no other", () => {
    const definitions = weekly();
    expect(toldOf([opened(3), filled], { ...open, definitions }, "data")).toBeUndefined();
  });

  test("is not told before a week has gone by", () => {
    const late = opened(3, "2026-11-17T10:00:00.000Z");
    expect(toldOf([late, { ...filled, at: late.at }], open)).toBeUndefined();
  });

  test("is not told once it is over", () => {
    const concluded: FactOf<"concluded"> = {
      kind: "concluded",
      id: "concluded/10/3/0",
      at: OPENED,
      thread: at(3),
      person: sam.id,
      process: "join",
      outcome: "declined",
      community: "ui-ux",
    };
    expect(waits([concluded])).toBeUndefined();
    expect(waits([commanded(sam, "/withdraw", { thread: at(3), at: SUNDAY })])).toBeUndefined();
  });

  test("comes after the first ones of newcomers, though it waits longer", () => {
    const other = thread({ ...at(4), author: olu, body: joinBody("UI/UX") });
    const older: FactOf<"opened"> = { ...opened(4, "2026-11-02T10:00:00.000Z"), author: olu.id };
    const facts = [older, filledIn(other, older.at), joined(olu, "data")];
    const body = waits(facts, { issues: [other, request] });
    expect(body).toMatch(/- harbor\/community#3.*\n- harbor\/community#4/);
  });

  test("is none where an issue is none", () => {
    const issue = thread({ ...at(9), labels: [], body: "A question" });
    expect(toldOf([], { issues: [issue] })).toBeUndefined();
  });
});

describe("a checklist", () => {
  const own = ["conduct", "drive"].map((item) =>
    ticked(sam, item, { thread: at(3), at: "2026-11-12T10:00:00.000Z" }),
  );

  test("waits for leads once only what is theirs is left", () => {
    expect(waits([passed])).toBeUndefined();
    expect(waits([passed, ...own])).toContain("since November 12, 2026: 2 of 3 items done");
  });

  test("that a step does not name waits for nobody", () => {
    const { processes, ...rest } = weekly();
    const { join } = processes;
    if (!join) throw new Error("the small organisation lets people join");
    const steps = [...join.steps.slice(0, 1), { id: "onboarding" }];
    const definitions = { ...rest, processes: { join: { ...join, steps } } };
    expect(waits([passed, ...own], { definitions })).toBeUndefined();
  });

  test("that is not there any more waits for nobody", () => {
    const { checklists: _, ...rest } = weekly();
    expect(waits([passed, ...own], { definitions: { ...rest, checklists: {} } })).toBeUndefined();
  });
});

/** The join process, whose first step waits for something else. */
function waiting(until: string, more: Sketch = {}): string | undefined {
  const process = files["processes/join.yml"]?.replace(
    "{ approvals: { by: leads, at-least: 1 } }",
    until,
  );
  return waits([], { definitions: weekly({ "processes/join.yml": process }), ...more });
}

describe("a step waits", () => {
  test.each([
    ["a decision", "{ decision: { by: leads, options: [go, stop] } }"],
    ["somebody who takes care of it", "{ assigned: { to: leads } }"],
    ["one of several things", "{ any: [{ assigned: { to: leads } }, { badge: first-step }] }"],
    [
      "all of several things",
      "{ all: [{ waited: 1 day }, { approvals: { by: leads, at-least: 1 } }] }",
    ],
  ])("for %s", (_, until) => {
    expect(waiting(until)).toContain("harbor/community#3");
  });

  test.each([
    ["time goes by", "{ waited: 3 months }"],
    ["its author agrees", "{ decision: { by: author, options: [go, stop] } }"],
    ["whom it is about decides", "{ decision: { by: subject, options: [go, stop] } }"],
    [
      "something is not so",
      "{ not: { all: [{ joining: by-approval }, { joining: by-approval }] } }",
    ],
    [
      "only its author is left",
      "{ all: [{ joining: by-approval }, { decision: { by: author, options: [go, stop] } }] }",
    ],
  ])("for nobody else where %s", (_, until) => {
    expect(waiting(until)).toBeUndefined();
  });
});

test("of steps that go on at once, the one that has waited longest is told", () => {
  const process = files["processes/join.yml"]?.replace(
    /steps:[^]*(?=outcome:)/,
    `steps:
  - any-order:
      - { id: care, until: { assigned: { to: leads } } }
      - { id: approval, until: { approvals: { by: leads, at-least: 1 } } }
`,
  );
  const body = waits([], { definitions: weekly({ "processes/join.yml": process }) });
  expect(body?.match(/harbor\/community#3/g)).toHaveLength(1);
  expect(body).toContain("waiting for a lead to be assigned");
});

describe("somebody who seeks a mentor", () => {
  const definitions = {
    ...mentoring(),
    settings: weekly().settings,
  };
  const issue = raised(`mentor/newcomers/${sam.id}/0`, at(20));

  test("for a week or more is told with the issue on which leads choose", () => {
    expect(toldOf([sought(), issue], { definitions })).toContain(
      "- harbor/community#20: `sam` has been waiting for a mentor in **Newcomers** since November 2, 2026",
    );
  });

  test("is told without that issue where it is in another private repository", () => {
    const there = raised(issue.tag, at(20, { ...home, private: true }));
    expect(toldOf([sought(), there], { definitions })).toContain(
      "- `sam` has been waiting for a mentor in **Newcomers** since November 2, 2026",
    );
  });

  test("is not told before, nor in communities that are not the programme's", () => {
    const now = sought({ at: SUNDAY });
    expect(toldOf([now, issue], { definitions })).toBeUndefined();
    expect(toldOf([sought(), issue], { definitions }, "data")).toBeUndefined();
  });

  test("is not told where nobody can follow it", () => {
    const { thread: _, ...nowhere } = sought();
    expect(toldOf([nowhere], { definitions })).toBeUndefined();
  });
});

test("where the definitions are in the private repository, too, everything is told once", () => {
  const place = { ...home, private: true } as const;
  const definitions = weekly({}, "private: community\ndigest: monday\n");
  const body = waits([raised("digest/10/ui-ux", at(1, place))], {
    definitions,
    home: place,
    repositories: [place],
  });
  expect(body?.match(/harbor\/community#3/g)).toHaveLength(1);
});

test("where definitions are out of sight, the private repository is read alone", () => {
  expect(waits([], { home: undefined })).toBeUndefined();
});

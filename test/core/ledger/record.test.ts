import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { isMember } from "../../../src/core/ledger/memberships.ts";
import { requestAt } from "../../../src/core/ledger/request.ts";
import { settle } from "../../../src/core/settle.ts";
import type { RequestRecord } from "../../../src/core/shown.ts";
import type { Target } from "../../../src/core/target.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { completed } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { joinBody } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const record: RequestRecord = {
  id: "r1",
  process: "join",
  title: "Join: Data",
  body: joinBody("Data"),
  author: sam,
  opened: "2026-11-10T12:00:00.000Z",
};
const target: Target = { kind: "record", record: "r1" };

/** Whoever asks waits a week, then does the checklist. */
const patient = withJoin(
  "    unless: { joining: open }\n    until: { approvals: { by: leads, at-least: 1 } }",
  "    until: { waited: 1 week }",
);

const { thread: _, ...done } = completed();
const onRecord: Fact = {
  ...done,
  id: "completed/r1",
  record: "r1",
  community: "data",
  answers: '[["community","Data",["Data"]]]',
};

/** Everything that follows for Sam's request, which nothing on GitHub shows. */
function settled(now: string, facts: readonly Fact[] = [], more: Sketch = {}) {
  const seen = world({ now, facts, record, definitions: patient, ...more });
  return settle(target, [requests, checklists], seen);
}

describe("a request that lives in the database alone", () => {
  const [EARLY, LATE] = ["2026-11-12T12:00:00.000Z", "2026-11-20T12:00:00.000Z"];

  test("waits in its step from when it was opened, and is looked at when its time has come", () => {
    expect(settled(EARLY)).toEqual({
      facts: [],
      people: [],
      messages: [],
      touched: [],
      plan: [],
      again: false,
      rests: false,
      due: "2026-11-17T12:00:00.000Z",
    });
  });

  test("goes on to its checklist by itself, and shows it nowhere", () => {
    const { facts, plan, messages } = settled(LATE);
    expect(facts).toMatchObject([
      { id: "step-passed/r1/join/approval/0", record: "r1", process: "join" },
    ]);
    expect([plan, messages]).toEqual([[], []]);
  });

  test("comes to its end: the person belongs, and nothing is said anywhere", () => {
    const { facts, ...rest } = settled(LATE, [onRecord]);
    expect(facts.map(({ id }) => id)).toEqual([
      "step-passed/r1/join/approval/0",
      "step-passed/r1/join/onboarding/0",
      "joined/data/github:3/r1/0",
      "concluded/r1/0",
    ]);
    expect(facts.every((fact) => "record" in fact && !("thread" in fact))).toBe(true);
    expect(rest).toEqual({
      people: [sam],
      messages: [],
      touched: [
        { kind: "community", community: "data" },
        { kind: "person", person: sam.id },
      ],
      plan: [],
      again: false,
      rests: true,
    });
    const over = world({ now: LATE, facts: [onRecord, ...facts], record, definitions: patient });
    expect(isMember(sam.id, "data", over)).toBe(true);
    expect(settle(target, [requests, checklists], over).facts).toEqual([]);
  });

  test("goes through its process, whatever that is called by now", () => {
    const renamed = definitions({
      "processes/join.yml": undefined,
      "processes/enter.yml": `${files["processes/join.yml"]}previously: [join]\n`,
    });
    expect(requestAt(target, world({ record, definitions: renamed }))).toMatchObject({
      id: "enter",
      title: "Join: Data",
      community: "data",
      around: { author: sam.id, subject: sam.id, assignees: [] },
    });
  });

  test("is none where its process is not described any more, or it is gone", () => {
    const gone = { ...patient, processes: {} };
    expect(requestAt(target, world({ record, definitions: gone }))).toBeUndefined();
    expect(requestAt(target, newWorld({ record }))).toBeUndefined();
    const other: Target = { kind: "record", record: "r2" };
    expect(requestAt(other, world({ record }))).toBeUndefined();
  });
});

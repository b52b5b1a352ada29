import { describe, expect, test } from "vitest";
import { labelsOf } from "../../../../src/core/labels.ts";
import type { Fact } from "../../../../src/core/fact.ts";
import { requestAt } from "../../../../src/core/ledger/request.ts";
import { labels as outcome } from "../../../../src/features/requests/outcomes/labels.ts";
import { requests } from "../../../../src/features/requests/index.ts";
import { commanded } from "../../../build/facts.ts";
import { ada, sam } from "../../../build/people.ts";
import { settledBy } from "../../../build/play.ts";
import { withJoin } from "../../../build/processes.ts";
import { wanted } from "../../../build/steps.ts";
import { NOW, world } from "../../../build/world.ts";
import { at, joinBody } from "../../../build/places.ts";
import { concluded, looked } from "../looked.ts";

const ENDS = "declined: [{ say: declined }, { close: not-planned }]";
const definitions = withJoin(
  ENDS,
  "declined: [{ labels: { put: [later], take: [Idea, new] } }]\n  withdrawn: [{ labels: { take: [idea] } }]",
);
const declined = commanded(ada, "/decline");
const FRESH = ["process: join", "idea", "sunny"];
const DONE = ["process: join", "Later", "sunny"];

function ended(labels: readonly string[], facts: readonly Fact[] = [declined], more = definitions) {
  return looked(facts, { labels }, { definitions: more });
}

/** What is on record once it was declined. */
function before(labels = FRESH): readonly Fact[] {
  return [declined, ...ended(labels).facts];
}

describe("labels at a request's end", () => {
  test("are put on and taken off, and all others stay", () => {
    const { facts, plan } = ended(FRESH);
    expect(wanted(plan, "ensure-labels")).toMatchObject([
      {
        has: ["process: join", "later"],
        lacks: expect.arrayContaining(["Idea", "new", "join: onboarding"]),
      },
    ]);
    expect(facts).toMatchObject([{ kind: "concluded", due: [expect.stringMatching(/^labels\//)] }]);
    const [off] = wanted(ended(FRESH, [commanded(sam, "/withdraw")]).plan, "ensure-labels");
    expect(off).toMatchObject({ has: ["process: join"] });
    expect(off?.lacks).toContain("idea");
  });

  test("are on record once GitHub shows them, whatever else is there", () => {
    const known = before();
    expect(ended(FRESH, known).facts).toEqual([]);
    const { facts } = ended(DONE, known);
    expect(facts).toEqual([
      {
        kind: "carried-out",
        id: expect.stringMatching(/^carried-out\/10\/1\/0\/labels\/[0-9a-f]{16}$/),
        at: NOW,
        thread: at(1),
        action: expect.stringMatching(/^labels\/[0-9a-f]{16}$/),
      },
    ]);
    expect(ended(DONE, [...known, ...facts]).facts).toEqual([]);
    // They stood so from the start: nothing is left to do.
    expect(ended(DONE).facts.map(({ kind }) => kind)).toEqual(["concluded", "carried-out"]);
  });

  test("stay as people change them afterwards", () => {
    const known = before();
    const done = [...known, ...ended(DONE, known).facts];
    expect(wanted(ended(FRESH, done).plan, "ensure-labels")).toEqual([]);
  });

  test("are not those that a process changes from then on", () => {
    const known = before();
    const other = withJoin(ENDS, "declined: [{ labels: { put: [never] } }]");
    expect(wanted(ended(FRESH, known, other).plan, "ensure-labels")).toEqual([]);
  });

  test("come anew with each end", () => {
    const again = [
      ...before(),
      ...ended(DONE, before()).facts,
      commanded(sam, "/reopen", { at: "2026-11-21T10:00:00.000Z" }),
      commanded(ada, "/decline", { at: "2026-11-22T10:00:00.000Z" }),
    ];
    const { facts, plan } = ended(FRESH, again);
    expect(facts.map(({ id }) => id)).toEqual(["concluded/10/1/1"]);
    expect(wanted(plan, "ensure-labels")).toMatchObject([{ has: ["process: join", "later"] }]);
  });

  test("are nobody's where a request lives in the database alone", () => {
    const record = {
      id: "r1",
      process: "join",
      title: "Join",
      body: joinBody("UI/UX"),
      author: sam,
      opened: "2026-11-01T09:00:00.000Z",
    };
    const due = before().flatMap((fact) => (fact.kind === "concluded" ? (fact.due ?? []) : []));
    const { thread: _, ...end } = concluded("declined", { id: "concluded/r1/0", due });
    const facts = [{ ...end, record: "r1" }];
    const seen = world({ record, facts, definitions });
    const target = { kind: "record", record: "r1" } as const;
    const { facts: news, plan } = settledBy(requests, target, seen);
    expect([news, plan]).toEqual([[], []]);
    const request = requestAt(target, seen);
    const action = { labels: { put: ["later"] } };
    expect(request && outcome.plan?.(action, request, "declined", seen)).toEqual([]);
  });

  test("are there to be put on", () => {
    const found = labelsOf(definitions).find(({ name }) => name === "later");
    expect(found?.description).toBe("Join a community");
    expect(labelsOf(definitions).map(({ name }) => name)).not.toContain("idea");
  });
});

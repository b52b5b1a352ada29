import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { requests } from "../../../../src/features/requests/index.ts";
import { commanded, raised } from "../../../build/facts.ts";
import { ada, sam } from "../../../build/people.ts";
import { home, joinBody, website } from "../../../build/places.ts";
import { settledBy } from "../../../build/play.ts";
import { withJoin } from "../../../build/processes.ts";
import { wanted } from "../../../build/steps.ts";
import { NOW, type Sketch, world } from "../../../build/world.ts";
import { concluded, looked, plan, says, spoken } from "../looked.ts";

const ENDS = "declined: [{ say: declined }, { close: not-planned }]";

function opening(issue: string, end = "declined"): Sketch {
  const definitions = withJoin(ENDS, `${end}: [{ open: { title: Ask again, ${issue} } }]`);
  return { definitions, repositories: [website], owners: [ada.id], refused: {} };
}

const here = opening("body: In a year.");
const there = opening("body: In a year., repository: website");
const lost = opening("body: In a year., repository: attic");
const declined = [commanded(ada, "/decline")];

function issuesIn(more: Sketch, facts: readonly Fact[] = declined) {
  return wanted(plan(facts, {}, { written: {}, ...more }), "ensure-issue");
}

/** What is on record once the issue was opened, and what is known of it from the start. */
function openedAs(number: number, repo = website): readonly Fact[] {
  const [issue] = issuesIn(there);
  const end = looked(declined, {}, { written: {}, ...there }).facts;
  return [...declined, ...end, raised(String(issue?.tag), { repo, number })];
}

describe("a request that opens an issue", () => {
  test("opens it where it lives, with a link that leads back", () => {
    expect(issuesIn(here)).toMatchObject([
      { repo: home, title: "Ask again", body: "In a year.\n\nThis comes from harbor/community#1." },
    ]);
    expect(issuesIn(there)).toMatchObject([
      { repo: website, tag: expect.stringMatching(/^opened\/10\/1\/0\/[0-9a-f]{16}$/) },
    ]);
    expect(says(declined, {}, { written: {}, ...there })).toContain(
      "I'm opening “Ask again” for this.",
    );
  });

  test("opens it once, and leaves it to people then", () => {
    const known = openedAs(5);
    const { facts, due } = looked(known, {}, { written: {}, ...there });
    expect(facts).toMatchObject([{ kind: "carried-out" }]);
    expect(due).toBeUndefined();
    expect(issuesIn(there, [...known, ...facts])).toEqual([]);
    expect(says(known, {}, there)).toContain("harbor/website#5 has been opened for this.");
  });

  test("names nothing private elsewhere", () => {
    const secret = { ...website, private: true } as const;
    expect(says(openedAs(5, secret), {}, there)).toContain(
      "An issue has been opened for this, in a repository that not everybody can see.",
    );
    const hidden = { repo: { ...home, private: true } as const };
    const [issue] = wanted(plan(declined, hidden, { written: {}, ...there }), "ensure-issue");
    expect(issue?.body).toBe("In a year.");
  });

  test("goes on where there is no such repository, asks the owners once, and looks again each day for a month", () => {
    expect(issuesIn(lost)).toEqual([]);
    const { facts, due } = looked(declined, {}, lost);
    expect(facts.map(({ kind }) => kind)).toEqual(["concluded"]);
    expect(due).toBe("2026-11-21T12:00:00.000Z");
    expect(spoken(declined, {}, lost).map(({ body }) => body)).toEqual([
      "@ada, this request asks for a new issue, “Ask again”, in the repository `attic`. There's no such repository that I can see. If you create it, or install me there, I'll take care of the rest.",
    ]);
    expect(says(declined, {}, lost)).toContain(
      "“Ask again” couldn't be opened, since there's no repository `attic` that I can see.",
    );
    const known = [...declined, ...facts];
    expect(spoken(known, {}, lost)).toEqual([]);
    const then = { ...lost, repositories: [{ ...website, name: "attic" }], written: {} };
    expect(issuesIn(then, known)).toHaveLength(1);
    const later = { ...lost, now: "2026-12-20T12:00:00.000Z" };
    expect(looked(known, {}, later).due).toBeUndefined();
  });

  test("says why GitHub would not open it", () => {
    const again = "2026-11-20T13:00:00.000Z";
    for (const place of ["ensure-issue/11", "repository/11"]) {
      const refused = { [place]: { why: "Issues are disabled for this repo", again } };
      expect(says(declined, {}, { ...there, written: {}, refused })).toContain(
        "GitHub won't let me open “Ask again”. GitHub says: Issues are disabled for this repo. I'll try again every day for a month.",
      );
    }
  });

  test("opens it beside the definitions where it lives in the database alone, and links nowhere", () => {
    const record = {
      id: "r1",
      process: "join",
      title: "Join",
      body: joinBody("UI/UX"),
      author: sam,
      opened: "2026-11-01T09:00:00.000Z",
    };
    const ended = looked(declined, {}, { written: {}, ...here }).facts;
    const due = ended.flatMap((fact) => (fact.kind === "concluded" ? (fact.due ?? []) : []));
    const { thread: _, ...end } = concluded("declined", { id: "concluded/r1/0", due });
    const facts = [{ ...end, record: "r1", at: NOW }];
    const seen = world({ record, facts, written: {}, ...here });
    const settled = settledBy(requests, { kind: "record", record: "r1" }, seen);
    expect(wanted(settled.plan, "ensure-issue")).toMatchObject([
      { repo: home, body: "In a year.", tag: expect.stringMatching(/^opened\/r1\/0\//) },
    ]);
  });
});

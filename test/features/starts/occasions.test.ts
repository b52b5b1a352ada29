import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Settled } from "../../../src/core/settle.ts";
import type { Target } from "../../../src/core/target.ts";
import { starts } from "../../../src/features/starts/index.ts";
import { definitions } from "../../build/definitions.ts";
import { raised } from "../../build/facts.ts";
import { mentoring, paired } from "../../build/mentoring.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, home } from "../../build/places.ts";
import { settledBy } from "../../build/play.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, type Definitions, type Sketch, world } from "../../build/world.ts";

function term(start: string, more = ""): Readonly<Record<string, string>> {
  return {
    "processes/term.yml": `name: Go on?
start: ${start}
label: "process: term"
${more}steps: [{ id: asked, until: { decision: { by: subject, options: [yes, no] } } }]
outcome: { accepted: [{ close: completed }] }
`,
  };
}

const ofLeads = definitions(term("{ before: 3 months, of: term-end }"));
const uiUx = { kind: "community", community: "ui-ux" } as const;
const sams = { kind: "person", person: sam.id } as const;

/** Ada leads until February, and goes on by another line. */
function twice(more: string): Definitions {
  return definitions({
    ...term("{ before: 3 months, of: term-end }"),
    "communities/ui-ux.yml": `name: UI/UX
purpose: Share.
leads: [{ github: ada, until: 2027-02-01 }, { github: ada, role: co-lead, from: 2027-02-02${more} }]
`,
  });
}

function looked(target: Target, facts: readonly Fact[], more: Sketch = {}): Settled {
  return settledBy(
    starts,
    target,
    world({ facts, definitions: ofLeads, written: {}, refused: {}, ...more }),
  );
}

function begun(settled: Settled): readonly FactOf<"begun">[] {
  return settled.facts.filter((fact) => fact.kind === "begun");
}

describe("a lead's term", () => {
  const [fact] = begun(looked(uiUx, []));

  test("begins a request so long before it ends, about the lead and the community", () => {
    expect(fact).toMatchObject({
      process: "term",
      person: ada.id,
      by: ada.id,
      community: "ui-ux",
      cause: { kind: "term-end", day: "2027-02-01" },
    });
    const { plan } = looked(uiUx, []);
    expect(wanted(plan, "ensure-issue")).toEqual([
      {
        kind: "ensure-issue",
        repo: home,
        tag: fact?.tag,
        title: "Go on?: ada",
        body: "@ada, your term as a lead of **UI/UX** ends on February 1, 2027. This issue is for what comes after it.",
        regarding: ada.id,
      },
    ]);
  });

  test("begins one once, whatever the community is called by then", () => {
    const known = fact ? [fact] : [];
    expect(begun(looked(uiUx, known))).toEqual([]);
    expect(looked(uiUx, known).plan).toHaveLength(1);
    const there = [...known, raised(fact?.tag ?? "", at(7), ada)];
    expect(looked(uiUx, there).plan).toEqual([]);
  });

  test("begins nothing where the same person goes on leading, by another line", () => {
    expect(begun(looked(uiUx, [], { definitions: twice("") }))).toEqual([]);
    const ends = looked(uiUx, [], { definitions: twice(", until: 2028-02-01") });
    expect([begun(ends), ends.due]).toEqual([[], "2027-11-01T08:00:00.000Z"]);
  });

  test("is looked at again when its time comes, and begins nothing once it is over", () => {
    const early = looked(uiUx, [], { now: "2026-10-20T12:00:00.000Z" });
    expect(begun(early)).toEqual([]);
    expect(early.due).toBe("2026-11-01T08:00:00.000Z");
    const late = looked(uiUx, [], { now: "2027-02-02T12:00:00.000Z" });
    expect([begun(late), late.due]).toEqual([[], undefined]);
  });

  test("begins nothing without an end, for an account nobody knows, in a community that retired, or on a thread", () => {
    expect(begun(looked({ kind: "community", community: "data" }, []))).toEqual([]);
    expect(begun(looked({ kind: "community", community: "gone" }, []))).toEqual([]);
    expect(begun(looked(sams, []))).toEqual([]);
    const nobody = adopted({ id: "adopted/x", at: "2026-02-01T00:00:00.000Z", people: {} });
    expect(begun(looked(uiUx, [nobody]))).toEqual([]);
    const retired = definitions({
      ...term("{ before: 3 months, of: term-end }"),
      "communities/ui-ux.yml":
        "name: UI/UX\npurpose: Was.\nstatus: retired\nleads: [{ github: ada, until: 2027-02-01 }]\n",
    });
    expect(begun(looked(uiUx, [], { definitions: retired }))).toEqual([]);
    const bare = definitions({
      ...term("{ before: 3 months, of: term-end }"),
      "communities/new.yml": "name: New\npurpose: Soon.\nstatus: forming\n",
    });
    expect(
      begun(looked({ kind: "community", community: "new" }, [], { definitions: bare })),
    ).toEqual([]);
  });

  test("waits for a private place, where what judges people is private", () => {
    const files = term("{ before: 3 months, of: term-end }", "private: true\n");
    const settings =
      "waymark: 1\norganization: Harbor\ntimezone: America/Los_Angeles\nprivate: people\n";
    const judging = definitions({ ...files, "waymark.yml": settings });
    expect(looked(uiUx, [], { definitions: judging, repositories: [] }).plan).toEqual([]);
    const people = { id: 77, owner: "harbor", name: "people", private: true } as const;
    const { plan } = looked(uiUx, [], { definitions: judging, repositories: [people] });
    expect(wanted(plan, "ensure-issue").map(({ repo }) => repo.name)).toEqual(["people"]);
  });
});

describe("a mentorship", () => {
  const yearly = { definitions: mentoring(term("{ every: 2 months, each: mentorship }")) };
  const ending = {
    definitions: mentoring(term("{ before: 7 months, of: mentorship-end, in: newcomers }")),
  };
  const logins = {
    [sam.id]: "sam",
    [lin.id]: "lin",
    [ada.id]: "ada",
    [bot.id]: "bot",
    [olu.id]: "olu",
  };

  test("comes up every so often from its beginning, once each time", () => {
    const first = looked(sams, [paired()], { ...yearly, now: "2027-01-03T12:00:00.000Z" });
    expect(begun(first).map(({ cause }) => cause)).toEqual([
      {
        kind: "mentorship",
        day: "2027-01-02",
        pair: { fact: paired().id, mentor: lin.id, programme: "newcomers" },
      },
    ]);
    expect(first.due).toBe("2027-03-02T10:00:00.400Z");
    expect(wanted(first.plan, "ensure-issue").map(({ body }) => body)).toEqual([
      "@sam and @lin, this is a good moment to look at your mentorship in **Newcomers** together.",
    ]);
    const known = [paired(), ...first.facts];
    expect(begun(looked(sams, known, { ...yearly, now: "2027-01-20T12:00:00.000Z" }))).toEqual([]);
    const next = looked(sams, known, { ...yearly, now: "2027-03-03T12:00:00.000Z" });
    expect(begun(next)).toHaveLength(1);
  });

  test("of which nobody heard for long is brought up when its next time comes", () => {
    const late = looked(sams, [paired()], { ...yearly, now: "2027-02-20T12:00:00.000Z" });
    expect([begun(late), late.due]).toEqual([[], "2027-03-02T10:00:00.400Z"]);
  });

  test("begins a request before its term is over, of everybody's programmes too", () => {
    const everybodys = paired({ communities: [] });
    const { facts, plan } = looked(sams, [everybodys], ending);
    expect(facts).toMatchObject([{ person: sam.id, cause: { kind: "mentorship-end" } }]);
    expect(facts[0]).not.toHaveProperty("community");
    expect(wanted(plan, "ensure-issue").map(({ body }) => body)).toEqual([
      "@sam and @lin, your mentorship in **Newcomers** ends on May 24, 2027. This issue is for what comes after it.",
    ]);
    expect(begun(looked(sams, [everybodys, ...facts], ending))).toEqual([]);
  });

  test("of another programme, or one that is over, is none", () => {
    const other = {
      definitions: mentoring(term("{ every: 2 months, each: mentorship, in: newcomers }")),
    };
    expect(begun(looked(sams, [paired({ programme: "gone" })], { ...other, logins }))).toEqual([]);
    expect(begun(looked(uiUx, [paired()], other))).toEqual([]);
  });
});

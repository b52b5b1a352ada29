import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { confirmTag } from "../../../src/core/ledger/pathway.ts";
import type { Target } from "../../../src/core/target.ts";
import type { World } from "../../../src/core/world.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { commanded, completed, joined, merged, raised, reached } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at, home, thread } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { recorded, wanted } from "../../build/steps.ts";
import { newWorld, NOW, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;
const behind = ["ready", "first", "active"].map((stage) => reached(stage));
const four = [1, 2, 3, 4].map((number) => merged(number));
const tag = confirmTag("design", "core", sam.id);
const asked = raised(tag, at(20));
const confirm = commanded(ada, "/confirm", { thread: at(20) });

function upheld(facts: readonly Fact[], more: Partial<World> = {}, on: Target = target) {
  return pathways.uphold?.(on, world({ facts, ...more })) ?? { plan: [] };
}

function issue(facts: readonly Fact[]): string | undefined {
  return wanted(upheld(facts).plan, "ensure-issue")[0]?.body;
}

describe("a stage that was reached", () => {
  test("is written down with its reason and evidence, and the person looked at again", () => {
    const done = completed();
    const [record] = wanted(upheld([done]).plan, "ensure-recorded");
    expect(record).toEqual({
      kind: "ensure-recorded",
      facts: [
        {
          kind: "stage-reached",
          id: `stage-reached/design/ready/${sam.id}`,
          at: NOW,
          person: sam.id,
          pathway: "design",
          stage: "ready",
          because: "“Onboarding” done",
          evidence: [done.id],
        },
      ],
      messages: [],
      touched: [target],
    });
    expect(upheld([done, reached("ready")])).toEqual({ plan: [] });
  });

  test("may rest on nothing that was done", () => {
    const guests = withPathway(
      "  - { id: one, name: One, when: { not: { member: { for: 1 day } } } }\n",
    );
    expect(recorded(upheld([], { definitions: guests }).plan)).toMatchObject([{ evidence: [] }]);
  });

  test("may come with the next one", () => {
    const stages = recorded(upheld([completed(), merged(1)]).plan).map(
      (fact) => fact.kind === "stage-reached" && fact.stage,
    );
    expect(stages).toEqual(["ready", "first"]);
  });
});

describe("a stage that a lead must confirm", () => {
  test("becomes an issue that calls the leads, and says nothing to the person", () => {
    const { plan } = upheld([...behind, ...four]);
    expect(plan).toEqual([
      {
        effect: {
          kind: "ensure-issue",
          repo: home,
          tag,
          title: "Core contributor: sam",
          body: `\`sam\` fulfils what **Core contributor** asks for: 4 of 4 contributions within 1 year.

Behind it: harbor/website#1, harbor/website#2, harbor/website#3, harbor/website#4.

@ada: if you agree, write \`/confirm\` below. \`sam\` has not been told anything yet, and nothing happens until somebody confirms.`,
          regarding: sam.id,
        },
        because: "Core contributor waits for a person to confirm it",
      },
    ]);
  });

  test("reads the same after somebody has endorsed: what others say stays with them", () => {
    const late = { ...confirm, by: sam.id };
    expect(issue([...behind, ...four, asked, late])).toBe(issue([...behind, ...four]));
  });

  test("is reached once a lead has confirmed it, and the issue says so", () => {
    const { plan } = upheld([...behind, ...four, asked, confirm]);
    const [record] = wanted(plan, "ensure-recorded");
    expect(record?.messages).toEqual([
      {
        thread: at(20),
        tag: "confirmed",
        body: "Confirmed by `ada`: `sam` is now at **Core contributor**.",
        occasion: `stage-reached/design/core/${sam.id}`,
      },
    ]);
    expect(record?.touched).toEqual([target, { kind: "thread", repo: 10, number: 20 }]);
    expect(wanted(plan, "ensure-issue")).toEqual([]);
  });

  test("asks about what others say only, where nothing else is asked", () => {
    const asking = withPathway(
      "  - { id: one, name: One, when: { endorsements: { by: members, at-least: 1 } }, confirm: leads }\n",
    );
    const [one] = wanted(upheld([], { definitions: asking, logins: {} }).plan, "ensure-issue");
    expect(one?.title).toBe(`One: ${sam.id}`);
    expect(one?.body).toBe(
      `${sam.id} fulfils what **One** asks for.\n\n${ada.id}: if you agree, write \`/confirm\` below. ${sam.id} has not been told anything yet, and nothing happens until somebody confirms.`,
    );
  });

  test.each([
    ["nobody", 0, "If you agree (members), write"],
    ["a few people", 2, "@github:101 and @github:102: if you agree, write"],
    ["a crowd", 11, "If you agree (members), write"],
  ])("calls %s who may confirm by what suits them", (_, many, words) => {
    const asking = withPathway(
      "  - { id: one, name: One, when: { not: { badge: core } }, confirm: members }\n",
    );
    const people = Array.from({ length: many }, (__, index) => `github:${101 + index}` as const);
    const facts = people.map((id) => joined({ id, login: id }));
    const logins = Object.fromEntries(people.map((id) => [id, id]));
    const [one] = wanted(upheld(facts, { definitions: asking, logins }).plan, "ensure-issue");
    expect(one?.body).toContain(words);
  });

  test("waits while there is no repository to ask in", () => {
    const { home: _, ...homeless } = world({ facts: [...behind, ...four] });
    expect(pathways.uphold?.(target, homeless)).toEqual({ plan: [] });
  });
});

describe("the leads' issue", () => {
  const onIssue: Target = { kind: "thread", repo: 10, number: 20 };
  const shown = { thread: thread({ number: 20, labels: [], body: "" }) };
  const confirmed = [asked, reached("core")];

  test("is closed once the stage is reached", () => {
    expect(upheld(confirmed, shown, onIssue).plan).toEqual([
      {
        effect: { kind: "ensure-state", thread: at(20), state: "completed" },
        because: "core was confirmed",
      },
    ]);
  });

  test.each([
    ["before that", [asked]],
    ["when another stage was reached", [asked, reached("ready")]],
    ["when it was closed before", [...confirmed, closed()]],
    ["where it is another issue", [reached("core")]],
  ])("is left alone %s", (_, facts) => {
    expect(upheld(facts, shown, onIssue)).toEqual({ plan: [] });
  });

  test("is not there where there is no thread", () => {
    expect(upheld([...confirmed, closed()], {}, onIssue)).toEqual({ plan: [] });
  });
});

describe("time alone", () => {
  test("brings a person back when a stage may be reached by waiting", () => {
    const waiting = withPathway("  - { id: one, name: One, when: { member: { for: 1 month } } }\n");
    const later = joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.000Z" });
    expect(upheld([later], { definitions: waiting })).toEqual({
      plan: [],
      due: "2026-12-01T10:00:00.000Z",
    });
  });

  test("does not, once that moment is past", () => {
    const both = withPathway(
      "  - { id: one, name: One, when: { all: [{ member: { for: 1 month } }, { badge: core }] } }\n",
    );
    expect(upheld([joined()], { definitions: both })).toEqual({ plan: [] });
  });
});

describe("nobody else walks a pathway", () => {
  test("no bot does", () => {
    const its = merged(1, { author: bot.id });
    const done = completed(bot);
    expect(upheld([done, its], {}, { kind: "person", person: bot.id })).toEqual({ plan: [] });
  });

  test("nobody before anything is in force", () => {
    expect(pathways.uphold?.(target, newWorld())).toEqual({ plan: [] });
    expect(upheld([], {}, { kind: "everything" })).toEqual({ plan: [] });
  });
});

function closed(): FactOf<"closed"> {
  return {
    kind: "closed",
    id: "closed/20",
    at: NOW,
    thread: at(20),
    by: ada.id,
    author: bot.id,
    assignees: [],
    labels: [],
    reason: "completed",
  };
}

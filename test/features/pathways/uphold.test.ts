import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import type { Target } from "../../../src/core/target.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { definitions, inSpanish } from "../../build/definitions.ts";
import { commanded, joined, merged, raised, reached } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { wanted } from "../../build/steps.ts";
import { type Sketch, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;
const behind = ["ready", "first", "active"].map((stage) => reached(stage));
const four = [1, 2, 3, 4].map((number) => merged(number));
const tag = confirmTag("design", "core", sam.id);
const asked = raised(tag, at(20));
const confirm = commanded(ada, "/confirm", { thread: at(20) });

/** Nothing was written so far, and nothing refused. */
const unwritten = { written: {}, refused: {} };

function settled(facts: readonly Fact[], sketch: Sketch = {}, on: Target = target) {
  return settledBy(pathways, on, world({ facts, ...unwritten, ...sketch }));
}

function issue(facts: readonly Fact[]): string | undefined {
  return wanted(settled(facts).plan, "ensure-issue")[0]?.body;
}

describe("a stage that a lead must confirm", () => {
  test("becomes an issue that calls the leads, and says nothing to the person", () => {
    const { plan, messages } = settled([...behind, ...four]);
    expect(messages).toEqual([]);
    expect(plan).toEqual([
      {
        effect: {
          kind: "ensure-issue",
          repo: home,
          tag,
          title: "Core contributor for sam?",
          body: `\`sam\` has done everything that **Core contributor** asks for: 4 of 4 contributions within 1 year.

@ada, do you agree? Then comment \`/confirm\` below. I haven't told \`sam\` yet, and nothing happens until somebody confirms.`,
          regarding: sam.id,
        },
        because: "Core contributor waits for a person to confirm it",
      },
    ]);
  });

  test("reads the same after somebody has endorsed: what others say stays with them", () => {
    const late = { ...confirm, by: sam.id };
    expect(issue([...behind, ...four])).toContain("@ada, do you agree?");
    expect(issue([...behind, ...four, asked, late])).toBe(issue([...behind, ...four]));
  });

  test("is reached once a lead has confirmed it, and the issue says so", () => {
    const { plan, messages, touched } = settled([...behind, ...four, asked, confirm]);
    expect(messages).toEqual([
      {
        thread: at(20),
        tag: "confirmed",
        body: "Thank you, `ada`! `sam` has reached **Core contributor**.",
        occasion: `stage-reached/design/core/${sam.id}`,
      },
    ]);
    expect(touched).toEqual([{ kind: "thread", repo: 10, number: 20 }]);
    expect(wanted(plan, "ensure-issue")).toEqual([]);
  });

  test("is not told of a second time", () => {
    const again = settled([...behind, ...four, asked, confirm, reached("core")]);
    expect(again.messages).toEqual([]);
  });

  test("asks about what others say only, where nothing else is asked", () => {
    const asking = withPathway(
      "  - { id: one, name: One, when: { endorsements: { by: members, at-least: 1 } }, confirm: leads }\n",
    );
    const [one] = wanted(settled([], { definitions: asking, logins: {} }).plan, "ensure-issue");
    expect(one?.title).toBe(`One for ${sam.id}?`);
    expect(one?.body).toBe(
      `${sam.id} has done everything that **One** asks for.\n\n@ada, do you agree? Then comment \`/confirm\` below. I haven't told ${sam.id} yet, and nothing happens until somebody confirms.`,
    );
  });

  test("calls people whom nobody knows by name by their ids", () => {
    const asking = withPathway(
      "  - { id: one, name: One, when: { not: { badge: core } }, confirm: members }\n",
    );
    const more = { definitions: asking, logins: {} };
    const [one] = wanted(settled([joined(olu)], more).plan, "ensure-issue");
    expect(one?.body).toContain(`${olu.id}, do you agree?`);
  });

  test.each([
    ["owners, where there is nobody,", 0, "@lin, do you agree?"],
    ["a few people", 2, "@github:101 and @github:102, do you agree?"],
    ["a crowd", 11, "Do you agree? If you're a member, comment `/confirm` below."],
  ])("calls %s who may confirm by what suits them", (_, many, words) => {
    const asking = withPathway(
      "  - { id: one, name: One, when: { not: { badge: core } }, confirm: members }\n",
    );
    const people = Array.from({ length: many }, (__, index) => `github:${101 + index}` as const);
    const facts = people.map((id) => joined({ id, login: id }));
    const logins = Object.fromEntries([[lin.id, "lin"], ...people.map((id) => [id, id])]);
    const more = { definitions: asking, logins, owners: [lin.id] };
    const [one] = wanted(settled(facts, more).plan, "ensure-issue");
    expect(one?.body).toContain(words);
  });

  test("waits while there is no repository to ask in", () => {
    expect(settled([...behind, ...four], { home: undefined }).plan).toEqual([]);
  });
});

describe("a stage that was reached without anybody's word", () => {
  test("is told of nowhere on its issue: what was not asked is not answered", () => {
    const free = withPathway(
      "  - { id: one, name: One, when: { contributions: { at-least: 1 } } }\n",
    );
    const { facts, messages } = settled([merged(1)], { definitions: free });
    expect(facts).toMatchObject([{ stage: "one" }]);
    expect(messages).toEqual([]);
  });
});

describe("time alone", () => {
  test("brings a person back when a stage may be reached by waiting", () => {
    const waiting = withPathway("  - { id: one, name: One, when: { member: { for: 1 month } } }\n");
    const later = joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.000Z" });
    expect(settled([later], { definitions: waiting })).toMatchObject({
      plan: [],
      facts: [],
      due: "2026-12-01T10:00:00.000Z",
    });
  });

  test("does not, once that moment is past", () => {
    const both = withPathway(
      "  - { id: one, name: One, when: { all: [{ member: { for: 1 month } }, { badge: core }] } }\n",
    );
    const found = settled([joined()], { definitions: both });
    expect(found).toMatchObject({ plan: [], facts: [] });
    expect(found.due).toBeUndefined();
  });
});

test("leads of a community that speaks Spanish are asked and answered in Spanish", () => {
  const spanish = { definitions: definitions(inSpanish) };
  const [question] = wanted(settled([...behind, ...four], spanish).plan, "ensure-issue");
  expect(question?.title).toBe("¿Core contributor para sam?");
  expect(question?.body).toContain("@ada, ¿de acuerdo?");
  const [answer] = settled([...behind, ...four, asked, confirm], spanish).messages;
  expect(answer?.body).toBe("¡Gracias, `ada`! `sam` alcanzó **Core contributor**.");
});

import { describe, expect, test } from "vitest";
import type { CommentCreated } from "../../../src/core/event.ts";
import type { Fact } from "../../../src/core/fact.ts";
import type { ShownDefinitions } from "../../../src/core/shown.ts";
import type { Target } from "../../../src/core/target.ts";
import type { World } from "../../../src/core/world.ts";
import { heldTag } from "../../../src/core/held-tag.ts";
import { adoption } from "../../../src/features/adoption/index.ts";
import { goneTag, PLAN } from "../../../src/features/adoption/plan.ts";
import { asking } from "../../../src/features/asking/index.ts";
import { broken, candidate } from "../../build/candidate.ts";
import { commented } from "../../build/events.ts";
import { definitions, files } from "../../build/definitions.ts";
import { raised } from "../../build/facts.ts";
import { ada, bot, olu } from "../../build/people.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { at, home, thread } from "../../build/places.ts";
import { adopted, newWorld, world } from "../../build/world.ts";
import { asked, body, planFor, questionIn } from "./found.ts";

const asks = asking([adoption]);
const looked = { facts: [], messages: [], touched: [{ kind: "definitions" }] };

function heard(event: CommentCreated, seen: World) {
  return takenBy(asks, event, seen);
}

function closing(on: Target, seen: World) {
  return settledBy(asks, on, seen).plan;
}

function said(...args: Parameters<typeof heard>): string {
  return heard(...args)
    .messages.map(({ body: text }) => text)
    .join("\n\n");
}

describe("/apply", () => {
  const shown = { thread: at(3), body };
  const facts = [asked];

  test("of an owner on the first plan is acted upon", () => {
    const seen = newWorld({ facts, owners: [olu.id] });
    expect(heard(commented(olu, "/apply", shown), seen)).toEqual(looked);
  });

  test("of anybody else is not, and they are told so", () => {
    const seen = newWorld({ facts, owners: [olu.id], shown: { candidate: candidate() } });
    const given = heard(commented(ada, "/apply", shown), seen);
    expect(given.messages.map(({ body: text }) => text)).toEqual([
      "@ada, thanks, but only an owner of the organization can do this. Nothing has changed.",
    ]);
    expect(given.touched).toEqual([]);
  });

  test("on a plan that asks for mending has nothing to apply yet", () => {
    const seen = newWorld({ facts, owners: [olu.id], shown: { candidate: broken() } });
    const mend = { thread: at(3), body: planFor(broken()) };
    expect(said(commented(olu, "/apply", mend), seen)).toContain(
      "the definitions need fixing first",
    );
  });

  test("is answered in the language of the definitions that are to come", () => {
    const settings = `${files["waymark.yml"]}language: es\n`;
    const spanish = candidate({ definitions: definitions({ "waymark.yml": settings }) });
    const seen = newWorld({ facts, owners: [olu.id], shown: { candidate: spanish } });
    const plan = { thread: at(3), body: planFor(spanish, { teams: {} }) };
    expect(plan.body).toContain(
      "**Cuando una persona propietaria de la organización comente `/apply`:**",
    );
    expect(said(commented(ada, "/apply", plan), seen)).toContain(
      "esto solo lo puede hacer una persona propietaria",
    );
    expect(heard(commented(olu, "/apply", plan), seen)).toEqual(looked);
  });

  test("counts on a plan that says it in the organisation's own words", () => {
    const own = "adoption-plan-when-applied = Say { $command },\n    and off we go:\n";
    const found = candidate({ definitions: definitions({ "messages/en.ftl": own }) });
    const plan = { thread: at(3), body: planFor(found, { teams: {} }) };
    expect(plan.body).toContain("**Say `/apply`, and off we go:**");
    const seen = newWorld({ facts, owners: [olu.id] });
    expect(heard(commented(olu, "/apply", plan), seen)).toEqual(looked);
  });

  test("counts on a plan of 0.1, which said it in other words", () => {
    const seen = newWorld({ facts, owners: [olu.id] });
    const old = {
      thread: at(3),
      body: "Hello!\n\n**When an owner of the organisation answers `/apply`:**\n\n- It is done.",
    };
    expect(heard(commented(olu, "/apply", old), seen)).toEqual(looked);
  });

  test("anywhere else has nothing to apply", () => {
    const seen = newWorld({ facts: [...facts, raised("confirm/x", at(1))], owners: [olu.id] });
    expect(said(commented(olu, "/apply"), seen)).toBe(
      "@olu, there's no plan to apply here. Nothing has changed.",
    );
  });

  test("of a bot is none", () => {
    const seen = newWorld({ facts, owners: [bot.id] });
    const nothing = { facts: [], messages: [], touched: [] };
    expect(heard(commented(bot, "/apply", shown), seen)).toEqual(nothing);
  });
});

/** Somebody agrees on the question, as it reads where this is to be seen. */
function agreeing(by: typeof ada, shown: ShownDefinitions) {
  return commented(by, "/apply", { thread: at(5), body: questionIn(shown)?.body ?? "" });
}

describe("/apply on the question where the definitions are", () => {
  const question = raised(goneTag("c0ffee"), at(5));
  const other = { id: 99, owner: "harbor", name: "hand_book" };
  const successor = candidate({ repo: other, commit: "abc" });
  const seen = world({ facts: [question], owners: [olu.id] });

  test("of an owner, with an offer to agree to, is looked at", () => {
    expect(heard(agreeing(olu, { home, successor }), seen)).toEqual(looked);
  });

  test("of anybody else, or with nothing offered, is answered", () => {
    expect(said(agreeing(ada, { home, successor }), seen)).toContain(
      "only an owner of the organization can do this",
    );
    const old = "**harbor/hand\\_book** (repository 99) has a `waymark.yml`, with 3 files in all.";
    expect(heard(commented(olu, "/apply", { thread: at(5), body: old }), seen)).toEqual(looked);
    expect(said(agreeing(olu, { home }), seen)).toContain(
      "I haven't found definitions anywhere else",
    );
  });
});

describe("/apply on the question about a push", () => {
  const question = raised(heldTag(adopted()), at(5));

  test("has nothing to apply where no definitions are shown anymore", () => {
    const seen = world({ facts: [question], owners: [olu.id], shown: { home } });
    expect(said(commented(olu, "/apply", { thread: at(5), body: "" }), seen)).toContain(
      "the definitions have moved on since",
    );
  });
});

describe("an issue of ours", () => {
  const onPlan: Target = { kind: "thread", repo: 10, number: 3 };
  const shown = { thread: thread({ number: 3, labels: [], body }), said: [], refused: {} };
  const closed: Fact = {
    kind: "closed",
    id: "closed/3",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(3),
    by: olu.id,
    author: olu.id,
    assignees: [],
    labels: [],
    reason: "completed",
  };

  test("with the first plan is closed once it was applied", () => {
    expect(closing(onPlan, world({ ...shown, facts: [asked] }))).toMatchObject([
      { effect: { kind: "ensure-state", thread: at(3), state: "completed" } },
    ]);
  });

  test.each([
    ["before that", newWorld({ ...shown, facts: [asked] })],
    ["once it was closed", world({ ...shown, facts: [asked, closed] })],
    [
      "where it is another issue",
      world({ ...shown, facts: [raised("x", at(3)), raised(PLAN, at(9))] }),
    ],
    ["where there is no thread", world({ facts: [asked], threads: [] })],
  ])("is left alone %s", (_, seen) => {
    expect(closing(onPlan, seen)).toEqual([]);
  });

  test("that asks where the definitions are is closed once others came into force", () => {
    const question = raised(goneTag("c0ffee"), at(5));
    const after = adopted({
      id: "adopted/abc/1",
      commit: "abc",
      at: "2026-11-19T00:00:00.000Z",
      repo: 99,
    });
    const on: Target = { kind: "thread", repo: 10, number: 5 };
    const sketch = { thread: thread(at(5)), said: [], refused: {} };
    const closingWith = (facts: readonly Fact[]) => closing(on, world({ ...sketch, facts }));
    expect(closingWith([question])).toEqual([]);
    expect(closingWith([question, after])).toMatchObject([
      { effect: { kind: "ensure-state", thread: at(5), state: "completed" } },
    ]);
    expect(closing(on, newWorld({ ...sketch, facts: [question] }))).toEqual([]);
  });
});

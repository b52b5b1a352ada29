import { describe, expect, test } from "vitest";
import type { Event, Pushed } from "../../../src/core/event.ts";
import type { World } from "../../../src/core/world.ts";
import { adoption } from "../../../src/features/adoption/index.ts";
import { firstPlan } from "../../../src/features/adoption/messages.ts";
import { PLAN } from "../../../src/features/adoption/plan.ts";
import { broken, candidate } from "../../build/candidate.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { raised } from "../../build/facts.ts";
import { ada, bot, olu } from "../../build/people.ts";
import { at, home, website } from "../../build/places.ts";
import { newWorld, world } from "../../build/world.ts";

function answer(event: Event, seen: World = world()) {
  return adoption.answer?.(event, seen) ?? {};
}

function said(event: Event, seen: World): string {
  return (answer(event, seen).messages ?? []).map(({ body }) => body).join("\n\n");
}

const LOOK = { touched: [{ kind: "definitions" }] };

describe("the definitions are looked at", () => {
  const each = oneOfEach(ada);
  const push = each.pushed as Pushed;

  test("when the App is installed", () => {
    expect(answer(each.installed)).toEqual(LOOK);
  });

  test("when the default branch of their repository moves, and of no other", () => {
    expect(answer(push)).toEqual(LOOK);
    expect(answer({ ...push, toDefaultBranch: false })).toEqual({});
    expect(answer({ ...push, repo: website })).toEqual({});
  });

  test("not when somebody makes another repository of that name", () => {
    expect(answer({ ...push, repo: { ...home, id: 66 } })).toEqual({});
  });

  test("when either name may turn out to be theirs, before they are found", () => {
    const { home: _, ...homeless } = newWorld();
    const named = (name: string) => answer({ ...push, repo: { ...website, name } }, homeless);
    expect([named("Community"), named(".github"), named("website")]).toEqual([LOOK, LOOK, {}]);
  });

  test("as a proposal, when a pull request to them changes", () => {
    const changed = each["pull.changed"];
    expect(answer(changed)).toEqual({ touched: [{ kind: "proposal", repo: 10, number: 1 }] });
    expect(answer({ ...changed, thread: at(1, website) } as Event)).toEqual({});
    const { home: _, ...homeless } = newWorld();
    expect(answer(changed, homeless)).toEqual({});
  });
});

describe("/apply", () => {
  const plan = firstPlan(candidate(), newWorld()).body;
  const shown = { thread: at(3), body: plan };
  const facts = [raised(PLAN, at(3))];

  test("of an owner on the first plan is acted upon", () => {
    const seen = newWorld({ facts, owners: [olu.id] });
    expect(answer(commented(olu, "/apply", shown), seen)).toEqual(LOOK);
  });

  test("of anybody else is not, and they are told so", () => {
    const seen = newWorld({ facts, owners: [olu.id] });
    expect(said(commented(ada, "/apply", shown), seen)).toBe(
      "@ada, thank you, but only an owner of the organisation can apply the first plan. Nothing has changed.",
    );
  });

  test("on a plan that asks for mending has nothing to apply yet", () => {
    const body = firstPlan(broken(), newWorld()).body;
    const seen = newWorld({ facts, owners: [olu.id] });
    expect(said(commented(olu, "/apply", { thread: at(3), body }), seen)).toContain(
      "there is something to mend in the definitions before they can be applied",
    );
  });

  test("anywhere else has nothing to apply", () => {
    const seen = newWorld({ facts: [...facts, raised("confirm/x", at(1))], owners: [olu.id] });
    expect(said(commented(olu, "/apply"), seen)).toBe(
      "@olu, there is no plan to apply on this thread. Nothing has changed.",
    );
  });

  test("of a bot is none", () => {
    const seen = newWorld({ facts, owners: [bot.id] });
    expect(answer(commented(bot, "/apply", shown), seen)).toEqual({});
  });
});

test("other words and events are none of its business", () => {
  expect(answer(commented(ada, "/help"))).toEqual({});
  const {
    installed: _,
    pushed: __,
    "pull.changed": ___,
    "comment.created": ____,
    ...others
  } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(answer(event)).toEqual({});
});

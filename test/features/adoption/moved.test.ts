import { describe, expect, test } from "vitest";
import type { World } from "../../../src/core/world.ts";
import { adoption } from "../../../src/features/adoption/index.ts";
import { goneTag } from "../../../src/features/adoption/plan.ts";
import { broken, candidate } from "../../build/candidate.ts";
import { commented } from "../../build/events.ts";
import { commanded, raised } from "../../build/facts.ts";
import { ada, olu } from "../../build/people.ts";
import { at, home, thread } from "../../build/places.ts";
import { recorded, wanted } from "../../build/steps.ts";
import { adopted, world } from "../../build/world.ts";

const other = { id: 99, owner: "harbor", name: "hand_book" };
const successor = candidate({ repo: other, commit: "abc" });
const question = raised(goneTag("c0ffee"), at(5));

function plan(more: Partial<World> = {}) {
  const { definitions: _, ...seen } = world({ owners: [olu.id], ...more });
  const whole = { ...seen, definitions: world().definitions } as World;
  return adoption.uphold?.({ kind: "definitions" }, whole).plan ?? [];
}

function asked(more: Partial<World>): string {
  return wanted(plan(more), "ensure-issue")[0]?.body ?? "";
}

const offer = asked({ successor });

function applying(by = olu, saw = offer): Partial<World> {
  return { successor, facts: [question, commanded(by, "/apply", { thread: at(5), saw })] };
}

describe("where the pinned repository shows no definitions and another one does", () => {
  test("an owner is asked, and nothing moves", () => {
    expect(offer).toContain("**harbor/hand\\_book** (repository 99) has a `waymark.yml`");
    expect(recorded(plan({ successor }))).toEqual([]);
  });

  test("there is nothing to agree to while the other one needs mending", () => {
    const text = asked({ successor: { ...broken(), repo: other } });
    expect(text).toContain("hand\\_book has a `waymark.yml` too, with something to mend");
    expect(text).not.toContain("/apply");
  });

  test("an owner who agrees moves them: they are pinned there, and the question is answered", () => {
    const [record] = wanted(plan(applying()), "ensure-recorded");
    expect(record?.facts).toMatchObject([{ kind: "adopted", commit: "abc", repo: 99 }]);
    expect(record?.adopts).toMatchObject({ commit: "abc", home: other });
    expect(record?.messages).toMatchObject([{ thread: at(5), tag: "applied" }]);
    expect(record?.touched).toContainEqual({ kind: "thread", repo: 10, number: 5 });
  });

  test.each([
    ["of somebody else", applying(ada)],
    ["about another repository", { ...applying(), successor: { ...successor, repo: home } }],
    ["seen before there was an offer", applying(olu, asked({}))],
    ["written elsewhere", { ...applying(), facts: [raised("plan", at(5))] }],
    ["to what needs mending", { ...applying(), successor: { ...broken(), repo: other } }],
  ])("an /apply %s moves nothing", (_, more) => {
    expect(recorded(plan(more))).toEqual([]);
  });

  test("the question stands where it can be seen, and says why", () => {
    const [effect] = wanted(plan({ successor, home: other }), "ensure-issue");
    expect(effect).toMatchObject({ repo: other, tag: goneTag("c0ffee") });
    expect(effect?.body).toContain("The definitions repository cannot be seen any more");
  });
});

function heard(by: typeof ada, body: string) {
  return adoption.answer?.(
    commented(by, "/apply", { thread: at(5), body }),
    world({ facts: [question], owners: [olu.id] }),
  );
}

describe("/apply on the question where the definitions are", () => {
  test("of an owner, with an offer to agree to, is looked at", () => {
    expect(heard(olu, offer)).toEqual({ touched: [{ kind: "definitions" }] });
  });

  test("of anybody else, or with nothing offered, is answered", () => {
    expect(heard(ada, offer)?.messages?.[0]?.body).toContain("only an owner");
    expect(heard(olu, asked({}))?.messages?.[0]?.body).toContain("there is no plan to apply");
  });
});

test("the question is closed once other definitions came into force", () => {
  const after = adopted({
    id: "adopted/abc/1",
    commit: "abc",
    at: "2026-11-19T00:00:00.000Z",
    repo: 99,
  });
  const on = { kind: "thread", repo: 10, number: 5 } as const;
  const shown = { thread: thread(at(5)) };
  const seen = (facts: World["facts"]) => adoption.uphold?.(on, world({ ...shown, facts })).plan;
  expect(seen([question])).toEqual([]);
  expect(seen([question, after])).toMatchObject([
    { effect: { kind: "ensure-state", thread: at(5), state: "completed" } },
  ]);
});

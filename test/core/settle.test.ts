import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../src/core/fact.ts";
import type { Feature, Upheld } from "../../src/core/feature.ts";
import { settle } from "../../src/core/settle.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import type { World } from "../../src/core/world.ts";
import { personKey } from "../../src/core/ledger/key.ts";
import { definitions } from "../build/definitions.ts";
import { oneOfEach } from "../build/effects.ts";
import { joined, merged, reached } from "../build/facts.ts";
import { olu, sam } from "../build/people.ts";
import { at, thread } from "../build/places.ts";
import { NOW, world } from "../build/world.ts";

const person: Target = { kind: "person", person: sam.id };
const here = onThread(at(1));

function concluding(name: string, conclude: (world: World) => readonly Fact[]): Feature {
  return { name, conclude: (_, seen) => conclude(seen) };
}

function upholding(more: Upheld): Feature {
  return { name: "upholding", uphold: () => more };
}

function stagesOf({ ledger }: World): readonly string[] {
  return ledger
    .about(personKey(sam.id))
    .of("stage-reached")
    .map(({ stage }) => stage);
}

/** Sam reaches a stage now. */
function now(stage: string): FactOf<"stage-reached"> {
  return reached(stage, { at: NOW });
}

/** A stage that follows once another is reached. */
function follows(stage: string, after: string): Feature {
  return concluding(stage, (seen) => {
    const stages = stagesOf(seen);
    return stages.includes(after) && !stages.includes(stage) ? [now(stage)] : [];
  });
}

describe("what follows", () => {
  test("is worked out until nothing new follows, whatever order features stand in", () => {
    const features = [follows("core", "active"), follows("active", "first")];
    const start = world({ facts: [reached("first")] });
    const expected = [now("active"), now("core")];
    expect(settle(person, features, start).facts).toEqual(expected);
    expect(settle(person, features.toReversed(), start).facts).toEqual(expected);
  });

  test("comes with the names of whoever it is about, where they were shown", () => {
    const features = [
      concluding("both", () => [now("first"), reached("first", { at: NOW, person: olu.id })]),
    ];
    const start = world({ logins: { [sam.id]: "sammy" } });
    const { people } = settle(person, features, start);
    expect(people).toEqual([{ id: sam.id, login: "sammy" }]);
  });

  test("is worked out by all features on one snapshot", () => {
    const seen: (readonly string[])[] = [];
    const watching = concluding("watching", (latest) => {
      seen.push(stagesOf(latest));
      return [];
    });
    settle(person, [follows("active", "first"), watching], world({ facts: [reached("first")] }));
    expect(seen).toEqual([["first"], ["first", "active"]]);
  });

  test("is on record once, though two features say so", () => {
    const twice = [follows("active", "first"), follows("active", "first")];
    expect(settle(person, twice, world({ facts: [reached("first")] })).facts).toHaveLength(1);
  });

  test("without end is a mistake of ours, and says where", () => {
    let count = 0;
    const endless = concluding("endless", () => {
      count += 1;
      return [merged(count)];
    });
    expect(() => settle(person, [endless], world())).toThrow(
      "after 200 rounds something new still follows for person:github:3",
    );
  });

  test("is known to whoever upholds, as what is new and as what is on record", () => {
    const telling: Feature = {
      name: "telling",
      uphold: (_, seen) => ({
        messages: [
          {
            thread: at(1),
            tag: seen.news.map(({ id }) => id).join(),
            body: stagesOf(seen).join(),
            occasion: "new",
          },
        ],
      }),
    };
    const start = world({ facts: [reached("first")] });
    const { messages } = settle(person, [telling, follows("active", "first")], start);
    expect(messages).toMatchObject([{ tag: reached("active").id, body: "first,active" }]);
  });

  test("is nothing where features only answer", () => {
    expect(settle(here, [{ name: "silent" }], world({ threads: [] }))).toEqual({
      facts: [],
      people: [],
      messages: [],
      touched: [],
      plan: [],
      again: false,
      rests: true,
    });
  });
});

describe("what is wanted", () => {
  test("is planned together, with what is to be said on this thread", () => {
    const message = { thread: at(1), tag: "hello", body: "Hello", occasion: "hello" };
    const step = { effect: oneOfEach["ensure-state"], because: "wanted" };
    const features = [upholding({ messages: [message] }), upholding({ plan: [step] })];
    const seen = world({ thread: thread(), said: [], refused: {} });
    const { plan, messages } = settle(here, features, seen);
    expect(messages).toEqual([message]);
    expect(plan.map(({ effect }) => effect.kind)).toEqual(["ensure-state", "ensure-comment"]);
  });

  test("comes again after a day where GitHub would not do it, or lets nobody speak", () => {
    const step = { effect: oneOfEach["ensure-state"], because: "wanted" };
    const features = [upholding({ plan: [step] })];
    const why = { why: "No", again: "2026-11-20T13:00:00.000Z" };
    const refused = { thread: thread(), said: [], refused: { "repository/10": why } };
    const { plan, due } = settle(here, features, world(refused));
    expect({ plan, due }).toEqual({ plan: [], due: "2026-11-21T12:00:00.000Z" });
  });

  test("comes again at the earliest time that anybody asks for", () => {
    const early = "2026-12-01T00:00:00.000Z";
    const late = "2026-12-02T00:00:00.000Z";
    const features = [upholding({ due: late }), upholding({ due: early }), upholding({})];
    expect(settle(person, features, world()).due).toBe(early);
  });

  test("hands on the definitions that come into force", () => {
    const adopts = { commit: "beef", definitions: definitions() };
    expect(settle(person, [upholding({}), upholding({ adopts })], world()).adopts).toBe(adopts);
    const lists = { person: sam.id, programmes: [] };
    expect(settle(person, [upholding({}), upholding({ lists })], world()).lists).toBe(lists);
    const tallies = { person: sam.id, homes: [], counts: [], steps: [], rules: [] };
    expect(settle(person, [upholding({}), upholding({ tallies })], world()).tallies).toBe(tallies);
  });
});

describe("what is looked at next", () => {
  const message = { thread: at(2), tag: "hello", body: "Hello", occasion: "hello" };

  test("is whatever the facts move, features ask for, or something is to be said on, each once", () => {
    const features = [
      concluding("joining", ({ news }) => (news.length > 0 ? [] : [joined()])),
      upholding({ messages: [message], touched: [onThread(at(2)), { kind: "definitions" }] }),
    ];
    const { touched, again } = settle(person, features, world());
    expect(touched).toEqual([
      { kind: "community", community: "ui-ux" },
      onThread(at(2)),
      { kind: "definitions" },
    ]);
    expect(again).toBe(false);
  });

  test("is this very target only where a feature waits for what was written down now", () => {
    const features = [upholding({ touched: [person, { kind: "person", person: olu.id }] })];
    expect(settle(person, features, world())).toMatchObject({
      touched: [{ kind: "person", person: olu.id }],
      again: true,
    });
  });
});

test("a fact that was concluded just now keeps its place among those of the ledger", () => {
  const early: FactOf<"stage-reached"> = reached("ready", { at: "2026-01-01T00:00:00.000Z" });
  const start = world({ facts: [reached("first")] });
  expect(stagesOf(start.after([early]))).toEqual(["ready", "first"]);
});

import { describe, expect, test } from "vitest";
import type { Reader } from "../../src/core/ask.ts";
import { threadOf } from "../../src/core/event.ts";
import type { Feature } from "../../src/core/feature.ts";
import type { Message } from "../../src/core/message.ts";
import { quiet } from "../../src/core/quiet.ts";
import type { Answer, Question } from "../../src/core/question.ts";
import { factsOfEvent, replyTo, take } from "../../src/core/take.ts";
import { features } from "../../src/features/index.ts";
import { commented, oneOfEach } from "../build/events.ts";
import { merged, raised } from "../build/facts.ts";
import { ada, olu, sam } from "../build/people.ts";
import { at } from "../build/places.ts";
import { NOW, newWorld, type Sketch, world } from "../build/world.ts";

const event = commented(ada, "/help");
const hello = { thread: at(1), tag: "hello", body: "Hello", occasion: "hello" };
const answers = { person: ada.id, at: event.at };
const greeted = { ...hello, answers };
const greeting: Feature = { name: "greeting", reply: () => ({ messages: [hello] }) };
const thread = { kind: "thread", repo: 10, number: 1 } as const;

function merger(...numbers: readonly number[]): Feature {
  return { name: "merger", facts: () => numbers.map((number) => merged(number)) };
}

function said(others: readonly Feature[], sketch: Sketch = {}, facts = [merged(1)]) {
  return replyTo(event, facts, others, world({ said: [], ...sketch })).messages;
}

const setting = { now: NOW, org: { id: 7, login: "harbor" } };

/** Nothing was ever written down, and GitHub shows nothing but this. */
function showing(shown: (question: Question) => unknown): Reader {
  return async (questions) =>
    questions.map((question): Answer => {
      const found = shown(question);
      if (found !== undefined) return { found };
      return /facts|said|owners/.test(question.kind) ? { found: [] } : { none: true };
    });
}

const refusing: Reader = async (questions) => questions.map(() => ({ refused: "Not you." }));

const nothing = showing(() => undefined);

describe("taking an event", () => {
  test("gathers what every feature makes of it, each thing once", async () => {
    const touching: Feature = {
      name: "touching",
      reply: () => ({ touched: [{ kind: "definitions" }, { kind: "definitions" }] }),
    };
    const some = [greeting, merger(2, 1, 2), touching, greeting, { name: "silent" }];
    const { facts, messages, touched } = await take(event, some, setting, nothing);
    expect(facts).toEqual([merged(1), merged(2)]);
    expect(messages).toEqual([greeted]);
    expect(touched).toEqual([{ kind: "definitions" }, { kind: "person", person: sam.id }, thread]);
  });

  test("keeps the same message to two threads apart", () => {
    const both: Feature = {
      name: "both",
      reply: () => ({ messages: [hello, { ...hello, thread: at(2) }] }),
    };
    expect(said([both])).toHaveLength(2);
  });

  test("says nothing about what was taken before: it would read otherwise by now", () => {
    expect(said([greeting])).toEqual([greeted]);
    expect(said([greeting], { facts: [merged(1)] })).toEqual([]);
    expect(said([greeting], { facts: [merged(1)] }, [])).toEqual([greeted]);
  });

  test("of our own keeps its facts; there is nothing to answer or to look at", async () => {
    const ours = { ...event, ours: true } as const;
    const taken = await take(ours, [greeting, merger(1)], setting, nothing);
    expect(taken).toMatchObject({ facts: [merged(1)], messages: [], touched: [] });
  });

  test("of somebody who had their answers looks at the thread, and answers no more", () => {
    const given = Array.from({ length: 5 }, (_, n): Message => {
      const tag = `reply/${n}`;
      return { ...hello, tag, occasion: tag, answers: { person: sam.id, at: NOW } };
    });
    const seen = world({ owners: [olu.id], said: given });
    const failing: Feature = {
      name: "failing",
      reply: () => {
        throw new Error("nobody is asked");
      },
    };
    const written = commented(sam, "/help");
    expect(replyTo(written, [], [failing], seen)).toEqual({ messages: [], touched: [thread] });
    expect(() => replyTo(written, [], [failing], world({ owners: [], said: [] }))).toThrow(
      "nobody is asked",
    );
  });
});

describe("the facts of an event", () => {
  const credit = commented(olu, "/credit @sam organised https://harbor.example/meetup");
  const samIsSam = showing(({ kind, of }) =>
    kind === "account" && of === "sam" ? sam : undefined,
  );

  test("are kept with the answers they follow from", async () => {
    const { facts, answers: kept } = await factsOfEvent(credit, features, setting, samIsSam);
    expect(facts.map(({ kind }) => kind)).toEqual(["commanded", "credited"]);
    expect([...kept]).toEqual([["account sam", { found: sam }]]);
  });

  test("are answered on the same answers: nobody is asked twice", async () => {
    const asked: string[] = [];
    const counting: Reader = (questions) => {
      asked.push(...questions.map(({ kind }) => kind));
      return samIsSam(questions);
    };
    const taken = await take(credit, features, setting, counting);
    expect(asked.filter((kind) => kind === "account")).toHaveLength(1);
    expect([...taken.answers.keys()]).toEqual(["account sam"]);
  });

  test("are not known while somebody keeps what they follow from to themselves", async () => {
    await expect(take(credit, features, setting, refusing)).rejects.toThrow("Not you.");
  });
});

describe("before an owner has agreed", () => {
  test("Waymark says nothing on anybody's thread but its own", () => {
    const { reply } = quiet(greeting);
    const ours = newWorld({ facts: [raised("plan", at(1))] });
    expect(reply?.(event, newWorld()).messages).toEqual([]);
    expect(reply?.(event, ours).messages).toEqual([hello]);
    expect(reply?.(event, world()).messages).toEqual([hello]);
  });

  test("what it learns is kept, and what it looks at is looked at, all the same", () => {
    const learning: Feature = {
      ...merger(1),
      reply: () => ({ touched: [{ kind: "definitions" }] }),
    };
    const { facts, reply } = quiet(learning);
    expect(facts?.(event, newWorld())).toEqual([merged(1)]);
    expect(reply?.(event, newWorld())).toEqual({ touched: [{ kind: "definitions" }] });
  });

  test("a feature that never answers stays as it is", () => {
    const silent: Feature = { name: "silent" };
    expect(quiet(silent)).toBe(silent);
  });
});

test("some events happen on a thread, some nowhere in particular", () => {
  expect(threadOf(event)).toEqual(at(1));
  expect(threadOf(oneOfEach().installed)).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import type { Thread } from "../../../src/core/shown.ts";
import { ladder } from "../../../src/features/ladder/index.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, thread, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { wanted } from "../../build/steps.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";
import { assigned, climbing, LADDER, stage } from "./climbing.ts";

const TARGET = { kind: "thread", repo: 10, number: 1 } as const;

function issue(more: Partial<Thread> = {}): Thread {
  return thread({ labels: ["size: small"], author: olu, body: "", ...more });
}

function known(more: Sketch = {}, shown: Partial<Thread> = {}): Sketch {
  const base = {
    owners: [],
    said: [],
    refused: {},
    definitions: climbing,
    threads: [issue(shown)],
  };
  return { ...base, facts: [stage("first"), stage("small")], ...more };
}

function asked(text: string, more: Sketch = {}, shown: Partial<Thread> = {}, by: Person = sam) {
  const event = commented(by, text);
  const { messages } = takenBy(ladder, event, world(known(more, shown)));
  return messages.map(({ body }) => body);
}

const [climbed, start] = [[stage("first"), stage("small")], [stage("first")]];

function word(by: Person, name: "take" | "drop" = "take", when = NOW): FactOf<"commanded"> {
  return commanded(by, `/${name}`, { at: when, saw: "" });
}

function done(facts: Sketch["facts"] = [], more: Sketch = {}, shown: Partial<Thread> = {}) {
  const all = [...climbed, ...(facts ?? [])];
  const { plan, messages } = settledBy(
    ladder,
    TARGET,
    world(known({ facts: all, ...more }, shown)),
  );
  const steps = wanted(plan, "ensure-assignee");
  return {
    plan: steps.map((one) => `${one.assigned ? "+" : "-"}${one.person.login}`),
    said: messages.map(({ body }) => body),
    tags: messages.map(({ tag }) => tag),
  };
}

describe("whoever asks for an issue with /take", () => {
  test("gets it where their stage is far enough, and hears nothing", () => {
    expect(asked("/take")).toEqual([]);
    expect(done([word(sam)]).plan).toEqual(["+sam"]);
  });

  test("hears kindly where it is for people who have come further, and what fits them", () => {
    const settings = `${files["waymark.yml"]}opportunities: { repositories: [website] }\n`;
    const free = [1, 2, 3, 4].map((number) =>
      issue({ repo: website, number, labels: ["good first issue"], title: `Letter ${number}` }),
    );
    const own = definitions({ "waymark.yml": settings, "pathways/developers.yml": LADDER });
    const here = issue({ labels: ["size: small", "help wanted"] });
    const more = { facts: start, definitions: own, repositories: [website], free: [here, ...free] };
    expect(asked("/take", more)).toEqual([
      `@sam, thank you for wanting to take this on! Issues labeled \`size: small\` are for people who've reached “Small issues” on the pathway “Developers”, so I haven't assigned it to you yet. An issue labeled \`good first issue\` is a good one for you now. To see what's next on your way, comment \`/progress\`. And if you know you can do this one, ask somebody who can assign issues here to give it to you.

These are open, and for you to take:

- harbor/website#1: Letter 1
- harbor/website#2: Letter 2
- harbor/website#3: Letter 3`,
    ]);
    expect(done([word(sam)], { facts: [...start, word(sam)] }).plan).toEqual([]);
  });

  test("as a stranger, too, who has reached nothing", () => {
    expect(asked("/take", { facts: [] })[0]).toContain("I haven't assigned it to you yet. To see");
    expect(done([], { facts: [word(sam)] }).plan).toEqual([]);
  });

  test("gets what is for anybody, whatever stage its other labels name, and may let it go", () => {
    const epic = { labels: ["size: small", "epic"] };
    expect(asked("/take", { facts: [] }, epic)).toEqual([]);
    expect(done([], { facts: [word(sam)] }, epic).plan).toEqual(["+sam"]);
    expect(asked("/take", { facts: [] }, { ...epic, assignees: [lin] })[0]).toContain(
      "`lin` has this one already",
    );
    const drop = { facts: [word(sam, "drop")] };
    expect(done([], drop, { ...epic, assignees: [sam] }).plan).toEqual(["-sam"]);
    const enough = [2, 3].map((number) =>
      issue({ number, labels: ["good first issue"], assignees: [sam] }),
    );
    const here = issue({ labels: ["good first issue", "epic"] });
    const facts = [...start, ...enough.map((one) => assigned(sam, one)), word(sam)];
    expect(done([], { facts, threads: [here, ...enough] }).plan).toEqual(["+sam"]);
    expect([answersOf("/take", epic), answersOf("/take", { labels: ["epic"] })]).toEqual([0, 1]);
  });

  test("hears that they have had enough of these", () => {
    const mine = [2, 3].map((number) =>
      issue({ number, labels: ["good first issue"], assignees: [sam] }),
    );
    const here = issue({ labels: ["good first issue"] });
    const facts = [...start, ...mine.map((one) => assigned(sam, one))];
    const more = { facts, threads: [here, ...mine] };
    expect(asked("/take", more)[0]).toContain("I haven't assigned this one to you.");
    expect(done([], { ...more, facts: [...facts, word(sam)] }).plan).toEqual([]);
  });

  test("hears that somebody has it, that it is theirs, or that it is closed", () => {
    expect(asked("/take", {}, { assignees: [lin] })).toEqual([
      "@sam, thank you for offering! `lin` has this one already, so nothing has changed. If you'd like to do it together, ask here.",
    ]);
    const two = asked("/take", {}, { assignees: [lin, olu] })[0];
    expect(two).toContain("`lin` and `olu` have this one already");
    expect(asked("/take", {}, { assignees: [sam] })[0]).toContain("this one is yours already");
    expect(asked("/take", {}, { state: "closed" })[0]).toContain("This issue is closed");
    expect(asked("/take", {}, { state: "closed", assignees: [sam] })[0]).toContain("is closed");
    expect(done([word(sam)], {}, { assignees: [lin] }).plan).toEqual([]);
    expect(done([word(sam)], {}, { assignees: [sam] })).toEqual({ plan: [], said: [], tags: [] });
    expect(done([word(sam)], {}, { state: "closed" }).plan).toEqual([]);
  });

  test("gets whatever they lead or own, and not what they opened themselves too early", () => {
    const none = { facts: [word(sam)] };
    const own = asked("/take", { facts: [] }, { author: sam });
    expect(own[0]).toContain("I haven't assigned it to you yet");
    expect(done([], none, { author: sam }).plan).toEqual([]);
    expect(done([word(sam)], {}, { author: sam }).plan).toEqual(["+sam"]);
    expect(done([], { ...none, owners: [sam.id] }).plan).toEqual(["+sam"]);
  });

  test("gets it once: what people change afterwards stays changed", () => {
    const later = assigned(sam, at(1), { by: bot.id });
    expect(done([word(sam), later]).plan).toEqual([]);
    expect(done([word(sam, "take", "2026-11-01T10:00:00.000Z")]).plan).toEqual([]);
  });

  test("gets it once, however often they ask", () => {
    const words = Array.from({ length: 10_000 }, () => word(sam));
    expect(done(words).plan).toEqual(["+sam"]);
    expect(done(words, {}, { assignees: [lin] })).toEqual({ plan: [], said: [], tags: [] });
  });

  test("doesn't get by it later what they were refused", () => {
    const refused = word(sam);
    const tag = `reply/${refused.comment}/take`;
    const said = [{ thread: at(1), tag, body: "", occasion: tag }];
    expect(done([refused], { said }).plan).toEqual([]);
    expect(done([refused, word(sam)], { said }).plan).toEqual(["+sam"]);
  });

  test("at the same time as somebody else gets it first, or hears who did", () => {
    const both = [word(sam), word(lin)];
    const facts = [...climbed, { ...stage("small"), person: lin.id }, ...both];
    expect(done([], { facts }).plan).toEqual(["+sam"]);
    const after = [...facts, assigned(sam, at(1), { by: bot.id })];
    const { plan, said, tags } = done([], { facts: after }, { assignees: [sam] });
    expect([plan, tags]).toEqual([[], [`reply/${both[1]?.comment}/take`]]);
    expect(said[0]).toContain("@lin, thank you for offering! `sam` has this one already");
  });

  test("hears it where GitHub lets nobody assign them", () => {
    const mine = word(sam);
    const refused = { [`ensure-assignee/thread:10/1/${mine.id}`]: { why: "no", again: NOW } };
    const { plan, said } = done([mine], { refused });
    expect(plan).toEqual([]);
    expect(said).toEqual([
      "@sam, I wanted to assign this issue to you, but GitHub doesn't let me. Ask somebody who can assign issues here to do it.",
    ]);
  });

  test("is nobody whose name nobody knows", () => {
    expect(done([word(sam)], { logins: {} }).plan).toEqual([]);
  });
});

describe("whoever is done with an issue", () => {
  test("is let go with /drop", () => {
    expect(asked("/drop", {}, { assignees: [sam] })).toEqual([]);
    const facts = [
      assigned(sam, at(1), { by: ada.id, at: "2026-11-20T10:00:00.000Z" }),
      word(sam, "drop"),
    ];
    expect(done(facts, {}, { assignees: [sam] }).plan).toEqual(["-sam"]);
    expect(done(facts, {}, { assignees: [] }).plan).toEqual([]);
  });

  test("hears that there is nothing left to let go of once it is closed", () => {
    const closed = { state: "closed", reason: "completed", assignees: [sam] } as const;
    expect(asked("/drop", {}, closed)).toEqual([
      "@sam, this issue is closed, so there's nothing left to let go of, and nothing has changed. If it should be open, say so here.",
    ]);
    expect(done([word(sam, "drop")], {}, closed).plan).toEqual([]);
  });

  test("hears that it isn't theirs", () => {
    expect(asked("/drop")).toEqual([
      "@sam, this issue isn't assigned to you, so nothing has changed.",
    ]);
  });
});

function answersOf(text: string, shown: Partial<Thread> = {}): number {
  const sketch = known({}, shown);
  return takenBy(requests, commented(sam, text), world(sketch)).messages.length;
}

describe("the words are left to others", () => {
  test("on requests, pull requests, issues that are for no stage, and where nobody asks", () => {
    expect(asked("/take", {}, { labels: ["bug"] })).toEqual([]);
    expect(asked("/take", {}, { labels: ["epic"] })).toEqual([]);
    expect(asked("/take", { threads: [] })).toEqual([]);
    expect(asked("/help")).toEqual([]);
    expect(asked("/take", { facts: [] }, {}, bot)).toEqual([]);
    const pull = commented(sam, "/take", { pull: true });
    expect(takenBy(ladder, pull, world(known({ facts: [] }))).messages).toEqual([]);
    expect(asked("/take", { facts: [] }, { pull: true })).toEqual([]);
    const others = Object.values(oneOfEach(sam)).filter(({ kind }) => kind !== "comment.created");
    expect(others.flatMap((event) => takenBy(ladder, event, world(known())).messages)).toEqual([]);
  });

  test("of requests: a request is taken care of as ever", () => {
    const join = thread({ labels: ["process: join", "size: small"], author: olu });
    expect(asked("/take", { facts: [], threads: [join] })).toEqual([]);
    const facts = [...climbed, word(sam)];
    expect(done([], { facts, threads: [join] }).plan).toEqual([]);
  });

  test("and requests leave them to this where an issue is for a stage", () => {
    expect([answersOf("/take"), answersOf("/drop"), answersOf("/assign @ada")]).toEqual([0, 0, 1]);
    expect([answersOf("/take", { labels: ["bug"] }), answersOf("/take", { pull: true })]).toEqual([
      1, 1,
    ]);
  });
});

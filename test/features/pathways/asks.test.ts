import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import { settle } from "../../../src/core/settle.ts";
import type { Target } from "../../../src/core/target.ts";
import { asking } from "../../../src/features/asking/index.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { definitions, inSpanish } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { exactly, question } from "../../build/exactly.ts";
import { commanded, joined, merged, raised, reached } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { at, home, thread } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { newWorld, NOW, type Sketch, world } from "../../build/world.ts";

const heard = asking([pathways]);
const tag = confirmTag("design", "core", sam.id);
const core = raised(tag, at(20));
const here = { thread: at(20) };
const person = { kind: "person", person: sam.id } as const;

function taken(event: Event, sketch: Sketch = {}) {
  const { messages, touched } = takenBy(heard, event, world({ owners: [], ...sketch }));
  return { messages, touched };
}

function said(...args: Parameters<typeof taken>): string {
  return taken(...args)
    .messages.map(({ body }) => body)
    .join("\n\n");
}

describe("/confirm", () => {
  test("of a lead reaches the person, without a word", () => {
    const behind = ["ready", "first", "active"].map((stage) => reached(stage));
    const facts = [core, ...behind, ...[1, 2, 3, 4].map((number) => merged(number))];
    const heardOf = { messages: [], touched: [person] };
    expect(taken(commented(ada, "/confirm", here), { facts })).toEqual(heardOf);
    const reachedIt = { facts: [...facts, reached("core")] };
    expect(taken(commented(ada, "/confirm", here), reachedIt)).toEqual(heardOf);
  });

  test("of a lead is noted where the rest is not there, or not anymore", () => {
    const early = taken(commented(ada, "/confirm", here), { facts: [core] });
    expect(early.touched).toEqual([person]);
    expect(early.messages.map(({ body }) => body)).toEqual([
      "Thank you, @ada! I've noted your yes. It counts as soon as everything else that **Core contributor** asks for is there, too. Until then nothing happens, and `/withdraw` takes it back.",
    ]);
  });

  test.each([
    ["a stranger", olu],
    ["another community's lead", lin],
    ["the person themselves", sam],
  ])("of %s does not count, and they are told why", (_, who) => {
    const why =
      who === sam
        ? "this one is about you, so please leave it to the leads."
        : "thank you, but only the leads can confirm this.";
    expect(said(commented(who, "/confirm", here), { facts: [core] })).toBe(
      `@${who.login}, ${why} Nothing has changed.`,
    );
  });

  test("of a lead about themselves does not count either", () => {
    const hers = raised(confirmTag("design", "core", ada.id), at(20), ada);
    expect(said(commented(ada, "/confirm", here), { facts: [hers] })).toContain(
      "this one is about you",
    );
  });

  test("of whoever is asked to endorse counts too", () => {
    const endorsed = withPathway(
      "  - { id: one, name: One, when: { endorsements: { by: members, at-least: 1 } } }\n",
    );
    const facts = [raised(confirmTag("design", "one", sam.id), at(20)), joined(lin)];
    const more = { definitions: endorsed, facts };
    expect(taken(commented(lin, "/confirm", here), more)).toEqual({
      messages: [],
      touched: [person],
    });
    expect(said(commented(olu, "/confirm", here), more)).toContain(
      "only the members can confirm this",
    );
  });

  test.each([
    ["members", {}],
    ["owners", { owners: [lin.id] }],
    ["team:stewards", { teams: { stewards: { ...NOBODY, members: [lin] } } }],
  ])("of one of the %s counts where the stage asks them, and nobody else's does", (role, more) => {
    const by = withPathway(
      `  - { id: one, name: One, when: { not: { badge: core } }, confirm: "${role}" }\n`,
    );
    const facts = [raised(confirmTag("design", "one", sam.id), at(20)), joined(lin)];
    const known = { definitions: by, facts, ...more };
    expect(taken(commented(lin, "/confirm", here), known)).toEqual({
      messages: [],
      touched: [person],
    });
    expect(taken(commented(ada, "/confirm", here), known)).toMatchObject({
      messages: [{ body: expect.stringContaining("@ada, thank you, but") as unknown }],
      touched: [],
    });
  });

  test.each([
    ["on any other issue", []],
    ["on an issue about nobody", [{ ...core, tag: "plan", regarding: undefined }]],
    ["about a stage that is described no more", [raised("confirm/gone/core/x", at(20))]],
  ])("%s has nothing to confirm", (_, facts) => {
    const plain = facts.map((fact) => JSON.parse(JSON.stringify(fact)) as typeof core);
    expect(said(commented(ada, "/confirm", here), { facts: plain })).toBe(
      "@ada, there's nothing to confirm here. Nothing has changed.",
    );
  });

  test("before anything is in force has nothing to confirm", () => {
    const early = newWorld({ facts: [core] });
    const [message] = takenBy(heard, commented(ada, "/confirm", here), early).messages;
    expect(message?.body).toContain("nothing to confirm");
  });

  test("is taken back with /withdraw by whoever gave it, until the stage is reached", () => {
    const yes = commanded(ada, "/confirm", here);
    const withdraw = commented(ada, "/withdraw", here);
    expect(taken(withdraw, { facts: [core, yes] })).toEqual({
      messages: [
        expect.objectContaining({
          body: "@ada, got it: your yes doesn't count for `sam` anymore. If you change your mind, comment `/confirm` again.",
        }),
      ],
      touched: [person],
    });
    for (const facts of [[core], [core, commanded(lin, "/confirm", here)]])
      expect(said(withdraw, { facts })).toBe(
        "@ada, you haven't said yes here, so there's nothing to take back.",
      );
    expect(said(withdraw, { facts: [core, yes, reached("core")] })).toBe(
      "@ada, `sam` has reached **Core contributor** already, and that stays theirs. Nothing has changed.",
    );
    expect(said(withdraw, { facts: [core, yes], definitions: definitions(inSpanish) })).toContain(
      "listo: tu sí ya no cuenta para `sam`",
    );
    const plain = [{ ...core, tag: "plan", regarding: undefined }] as unknown as readonly Fact[];
    for (const facts of [[], plain])
      expect(taken(withdraw, { facts })).toEqual({ messages: [], touched: [] });
  });

  test("where the owners were asked about people in a team is theirs to answer", () => {
    const facts = [{ ...question(), thread: at(20) }];
    const sketch = { facts, definitions: exactly(), owners: [olu.id] };
    const { messages, touched } = takenBy(
      asking([pathways, membership]),
      commented(olu, "/confirm", here),
      world(sketch),
    );
    expect(messages.map(({ body }) => body).join()).not.toMatch(
      /nothing to confirm|can confirm this/,
    );
    expect(touched).not.toContainEqual(person);
    expect(touched).toContainEqual({ kind: "community", community: "ui-ux" });
  });

  test("of a bot is none", () => {
    expect(taken(commented(bot, "/confirm", here), { facts: [core] })).toEqual({
      messages: [],
      touched: [],
    });
  });
});

describe("the leads' issue", () => {
  const onIssue: Target = { kind: "thread", repo: home.id, number: 20 };
  const shown = { thread: thread({ number: 20, labels: [], body: "" }), said: [], refused: {} };
  const confirmed = [core, reached("core")];

  function settled(facts: readonly Fact[], more: Sketch = shown) {
    return settledBy(heard, onIssue, world({ facts, ...more })).plan;
  }

  test("is closed once the stage is reached", () => {
    expect(settled(confirmed)).toEqual([
      {
        effect: { kind: "ensure-state", thread: at(20), state: "completed" },
        because: "what was asked here is decided",
      },
    ]);
  });

  test.each([
    ["before that", [core]],
    ["when another stage was reached", [core, reached("ready")]],
    ["when the same stage of another pathway was reached", [core, reached("core", other)]],
    ["when it was closed before", [...confirmed, closed()]],
    ["where it is another issue", [reached("core")]],
  ])("is left alone %s", (_, facts) => {
    expect(settled(facts)).toEqual([]);
  });

  test("is not there where there is no thread", () => {
    expect(settled([...confirmed, closed()], { threads: [] })).toEqual([]);
  });

  test("is looked at when the stage is confirmed, and told so there", () => {
    const behind = ["ready", "first", "active"].map((stage) => reached(stage));
    const four = [1, 2, 3, 4].map((number) => merged(number));
    const confirm = commanded(ada, "/confirm", here);
    const facts = [...behind, ...four, core, confirm, ...held];
    const features = [pathways, recognition, heard];
    const { facts: news, messages, touched } = settle(person, features, world({ facts }));
    expect(news.map(({ kind }) => kind)).toEqual(["stage-reached", "awarded"]);
    expect(messages.filter(({ tag: about }) => about === "confirmed")).toEqual([
      {
        thread: at(20),
        tag: "confirmed",
        body: "Thank you, `ada`! `sam` has reached **Core contributor**.",
        occasion: `stage-reached/design/core/${sam.id}`,
      },
    ]);
    expect(touched).toContainEqual(onIssue);
  });
});

const other = { pathway: "data" };

const held = ["first-step", "regular"].map((badge) => ({
  kind: "awarded" as const,
  id: `awarded/${badge}/${sam.id}`,
  at: "2026-11-06T10:00:00.000Z",
  person: sam.id,
  badge,
  because: "they did it",
  evidence: [],
}));

const NOBODY = { slug: "stewards", managed: false, members: [], invited: [] };

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

import { describe, expect, test } from "vitest";
import { confirmTag } from "../../../src/core/ledger/pathway.ts";
import type { Event } from "../../../src/core/event.ts";
import type { World } from "../../../src/core/world.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { question } from "../../build/exactly.ts";
import { commanded, completed, joined, merged, raised, reached } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { newWorld, world } from "../../build/world.ts";

function answer(event: Event, more: Partial<World> = {}) {
  return pathways.answer?.(event, world(more)) ?? {};
}

function said(...args: Parameters<typeof answer>): string {
  return (answer(...args).messages ?? []).map(({ body }) => body).join("\n\n");
}

const progress = commented(sam, "/progress");

describe("a person's /progress", () => {
  test("shows each stage, what comes next, and the evidence behind each number", () => {
    const facts = [
      completed(),
      reached("ready", { because: "“Onboarding” done", evidence: [completed().id] }),
      reached("first", { because: "1 of 1 contribution", evidence: [merged(4).id] }),
      merged(4),
      merged(5),
    ];
    expect(said(progress, { facts })).toBe(
      `@sam, this is where you stand.

**Design pathway**

- ✅ **Ready to contribute** (since 2026-11-05: “Onboarding” done)
- ✅ **First contribution** (since 2026-11-05: 1 of 1 contribution)
  - behind it: harbor/website#4
- ➡️ **Active contributor**: 2 of 3 contributions within 3 months
  - behind it: harbor/website#4, harbor/website#5
- ◻️ **Core contributor**`,
    );
  });

  test("tells what they could do now, once they have reached a stage that says so", () => {
    const facts = [reached("ready")];
    expect(said(progress, { facts })).toMatch(/\n\nPick an issue labelled "good first issue".$/);
    expect(said(progress)).not.toContain("Pick an issue");
  });

  test("shows a stage they have just reached as reached", () => {
    expect(said(progress, { facts: [completed()] })).toContain("- ✅ **Ready to contribute**\n");
  });

  test("links to what GitHub did not see", () => {
    const credit = {
      kind: "credited",
      id: "credited/1/0",
      at: "2026-11-03T10:00:00.000Z",
      thread: at(7),
      person: sam.id,
      by: ada.id,
      type: "eventOrganizing",
      evidence: "https://harbor.example/meetup",
    } as const;
    expect(said(progress, { facts: [credit, completed(), reached("ready")] })).toContain(
      "[eventOrganizing](<https://harbor.example/meetup>)",
    );
  });

  test("names no thread where what they have came without one", () => {
    const { thread: _, ...byHand } = joined(sam, "ui-ux", { source: "adopted" });
    const belonging = withPathway(
      "  - { id: one, name: One, when: { member: { for: 1 year } } }\n",
    );
    const text = said(progress, { facts: [byHand], definitions: belonging });
    expect(text).toMatch(/One\*\*: a member since 2026-10-01 \(asked: for 1 year\)$/);
  });

  test("has room for what a comment can hold", () => {
    const facts = [...Array(30).keys()].map((number) => merged(number + 1));
    const many = withPathway(
      "  - { id: one, name: One, when: { contributions: { at-least: 99 } } }\n",
    );
    const text = said(progress, { facts, definitions: many });
    expect(text).toContain("One**: 30 of 99 contributions");
    expect(text).toMatch(/(?:harbor\/website#\d+, ){25}and 5 more$/);
  });

  test("shows the pathways they have begun, or all of them before that", () => {
    const two = definitions({
      "pathways/data.yml":
        "name: Data\nstages:\n  - { id: one, name: One, when: { member: { for: 1 day } } }\n",
    });
    expect(said(progress, { definitions: two })).toMatch(/\*\*Design pathway\*\*[^]*\*\*Data\*\*/);
    const begun = said(progress, { definitions: two, facts: [reached("ready")] });
    expect(begun).not.toContain("**Data**");
    const member = [joined(sam, "ui-ux"), reached("one", { pathway: "data" })];
    expect(said(progress, { definitions: two, facts: member })).not.toContain("Design pathway");
  });

  test("says so where there is no pathway", () => {
    const body = "@sam, there is no pathway described here yet.";
    expect(pathways.answer?.(progress, newWorld()).messages?.[0]?.body).toBe(body);
  });
});

describe("a stage that a lead must confirm says nothing to the person", () => {
  const ready = ["ready", "first", "active"].map((stage) => reached(stage));
  const four = [1, 2, 3, 4].map((number) => merged(number));
  const asked = raised(confirmTag("design", "core", sam.id), at(20));

  test("not that leads were asked, nor what they said so far", () => {
    const early = commanded(ada, "/confirm", { thread: at(20), at: "2025-01-01T00:00:00.000Z" });
    const text = said(progress, { facts: [...ready, ...four, asked, early] });
    expect(text).toContain("➡️ **Core contributor**: 4 of 4 contributions within 1 year\n");
    expect(text).not.toMatch(/endorse|confirm|⏳|community#20/);
  });
});

describe("/confirm", () => {
  const core = raised(confirmTag("design", "core", sam.id), at(20));
  const here = { thread: at(20) };
  const person = { kind: "person", person: sam.id } as const;

  test("of a lead reaches the person, without a word", () => {
    expect(answer(commented(ada, "/confirm", here), { facts: [core] })).toEqual({
      messages: [],
      touched: [person],
    });
  });

  test.each([
    ["a stranger", olu],
    ["another community's lead", lin],
    ["the person themselves", sam],
  ])("of %s does not count, and they are told why", (_, who) => {
    expect(said(commented(who, "/confirm", here), { facts: [core] })).toBe(
      `@${who.login}, thank you, but a \`/confirm\` here counts from the leads only, and never from the person it is about. Nothing has changed.`,
    );
  });

  test("of a lead about themselves does not count either", () => {
    const hers = raised(confirmTag("design", "core", ada.id), at(20), ada);
    expect(said(commented(ada, "/confirm", here), { facts: [hers] })).toContain("never from");
  });

  test("of whoever is asked to endorse counts too", () => {
    const asking = withPathway(
      "  - { id: one, name: One, when: { endorsements: { by: members, at-least: 1 } } }\n",
    );
    const facts = [raised(confirmTag("design", "one", sam.id), at(20)), joined(lin)];
    const more = { definitions: asking, facts };
    expect(said(commented(lin, "/confirm", here), more)).toBe("");
    expect(said(commented(olu, "/confirm", here), more)).toContain("the role `members` only");
  });

  test.each([
    ["on any other issue", []],
    ["on an issue about nobody", [{ ...core, tag: "plan", regarding: undefined }]],
    ["about a stage that is described no more", [raised("confirm/gone/core/x", at(20))]],
  ])("%s has nothing to confirm", (_, facts) => {
    const plain = facts.map((fact) => JSON.parse(JSON.stringify(fact)) as typeof core);
    expect(said(commented(ada, "/confirm", here), { facts: plain })).toBe(
      "@ada, there is nothing to confirm on this thread. Nothing has changed.",
    );
  });

  test("before anything is in force has nothing to confirm", () => {
    const early = newWorld({ facts: [core] });
    const [message] = pathways.answer?.(commented(ada, "/confirm", here), early).messages ?? [];
    expect(message?.body).toContain("nothing to confirm");
  });

  test("where the owners were asked about people in a team is theirs to answer", () => {
    const facts = [{ ...question(), thread: at(20) }];
    expect(answer(commented(ada, "/confirm", here), { facts })).toEqual({ messages: [] });
  });

  test("may come with other words", () => {
    const both = answer(commented(ada, "/progress\n/confirm", here), { facts: [core] });
    expect(both.messages).toHaveLength(1);
    expect(both.touched).toEqual([person]);
  });
});

test("bots and other events are none of its business", () => {
  expect(answer(commented(bot, "/progress"))).toEqual({});
  expect(answer(commented(sam, "/help"))).toEqual({ messages: [] });
  const { "comment.created": _, ...others } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(answer(event)).toEqual({});
});

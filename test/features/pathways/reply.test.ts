import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { FactOf } from "../../../src/core/fact.ts";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { commanded, completed, joined, merged, raised, reached } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const NOTHING = { facts: [], messages: [], touched: [] };

function taken(event: Event, sketch: Sketch = {}) {
  return takenBy(pathways, event, world(sketch));
}

function said(...args: Parameters<typeof taken>): string {
  return taken(...args)
    .messages.map(({ body }) => body)
    .join("\n\n");
}

const progress = commented(sam, "/progress");

/** What GitHub did not see. */
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

function awarded(badge: string): FactOf<"awarded"> {
  return {
    kind: "awarded",
    id: `awarded/${badge}/${sam.id}`,
    at: "2026-11-03T09:00:00.000Z",
    person: sam.id,
    badge,
    because: "they did it",
    evidence: [],
  };
}

describe("a person's /progress", () => {
  test("says that it's theirs, where they asked about somebody else", () => {
    expect(said(commented(ada, "/progress @sam"))).toMatch(
      /^@ada, everybody asks for their own: if `sam` comments `\/progress`, I'll answer there. Here's how far you've come.\n\n\*\*Design pathway/,
    );
    expect(said(commented(ada, "/progress @Ada"))).toMatch(/^@ada, here's how far you've come/);
    expect(said(commented(ada, "/progress please"))).toMatch(/^@ada, here's how far you've come/);
  });

  test("leads to where their pathway is described, where we have pages", () => {
    expect(said(progress, { pages: "https://waymark.example" })).toContain(
      "**[Design pathway](<https://waymark.example/harbor/communities/ui-ux#pathway-design>)**",
    );
  });

  test("shows as a picture, too, what isn't there yet, where we have pages", () => {
    const pages = "https://waymark.example";
    const facts = [completed(), reached("ready"), reached("first"), merged(4), merged(5)];
    const text = said(progress, { facts, pages });
    expect(text).toContain(
      "**Active contributor**: 2 of 3 contributions within 3 months ![66%](<https://waymark.example/progress/66.svg>)",
    );
    expect(said(progress, { facts })).not.toContain(".svg");
    const several = withPathway(`  - id: one
    name: One
    when:
      all:
        - contributions: { at-least: 4 }
        - contributions: { at-least: 1 }
`);
    const list = said(progress, { facts: [merged(4)], pages, definitions: several });
    expect(list).toContain(
      "- ◻️ 1 of 4 contributions ![25%](<https://waymark.example/progress/25.svg>)\n",
    );
    expect(list).toMatch(/- ✅ 1 of 1 contribution$/m);
  });

  test("shows each stage, what comes next, and the evidence behind each number", () => {
    const facts = [
      completed(),
      reached("ready", { because: "“Onboarding” is done", evidence: [completed().id] }),
      reached("first", { because: "1 of 1 contribution", evidence: [merged(4).id] }),
      merged(4),
      merged(5),
    ];
    expect(said(progress, { facts })).toBe(
      `@sam, here's how far you've come.

**Design pathway**

- ✅ **Ready to contribute** (since November 5, 2026: “Onboarding” is done)
- ✅ **First contribution** (since November 5, 2026: 1 of 1 contribution)
  - Based on: harbor/website#4
- ➡️ **Active contributor**: 2 of 3 contributions within 3 months
  - Based on: harbor/website#4, harbor/website#5
- ◻️ **Core contributor**

Your contributions so far: writing code (2).

Would you like a hand? Ask a lead: \`ada\`.`,
    );
  });

  test("tells what counts for them, what they did most first, also where the next stage asks for none of it", () => {
    const facts = [credit, merged(4), merged(5)];
    const text = said(progress, { facts });
    expect(text).toContain("➡️ **Ready to contribute**");
    expect(text).toContain(
      "Your contributions so far: writing code (2) and organizing an event (1).",
    );
    const published = [...facts, commanded(sam, "/publish")];
    expect(said(progress, { facts: published, pages: "https://waymark.example" })).toContain(
      "so far: [writing code (2) and organizing an event (1)](<https://waymark.example/harbor/people/sam/contributions>).",
    );
    expect(said(progress)).not.toContain("Your contributions");
  });

  test("tells what they could do now, once they have reached a stage that says so", () => {
    const facts = [reached("ready")];
    expect(said(progress, { facts })).toMatch(/\n\nPick an issue labelled "good first issue".$/m);
    expect(said(progress)).not.toContain("Pick an issue");
  });

  test("shows a stage they have just reached as reached", () => {
    expect(said(progress, { facts: [completed()] })).toContain("- ✅ **Ready to contribute**\n");
  });

  test("links to what GitHub did not see", () => {
    const facts = [credit, completed(), reached("ready")];
    expect(said(progress, { facts, owners: [] })).toContain(
      "[organizing an event](<https://harbor.example/meetup>)",
    );
  });

  test("leads to a release, wherever GitHub is, and names it in a private repository there alone", () => {
    const settings =
      "organization: Harbor\ncontributions: [{ type: platform, on: release.published }]\n";
    const first = { "at-least": 2 };
    const pathway = `name: Design pathway\nstages:\n  - { id: one, name: One, when: { contributions: ${JSON.stringify(first)} } }\n`;
    const released = definitions({ "waymark.yml": settings, "pathways/design.yml": pathway });
    const { release } = everyFact.released;
    const tag = "v1_<b>@lin";
    const facts = [{ ...everyFact.released, by: sam.id, release: { ...release, tag } }];
    expect(said(progress, { facts, definitions: released })).toContain(
      "Based on: [harbor/website v1\\_\\<b\\>@\u200Blin](<https://github.com/harbor/website/releases/tag/v1_%3Cb%3E%40lin>)",
    );
    const elsewhere = { facts, definitions: released, github: "https://ghe.example" };
    expect(said(progress, elsewhere)).toContain("(<https://ghe.example/harbor/website/releases/");
    const secret = { ...release, repo: { ...release.repo, private: true } as const };
    const hidden = said(progress, {
      facts: [{ ...everyFact.released, by: sam.id, release: secret }],
      definitions: released,
    });
    expect(hidden).toContain("One**: 1 of 2 contributions");
    expect(hidden).not.toContain("v1.2");
  });

  test("names no thread where what they have came without one", () => {
    const { thread: _, ...byHand } = joined(sam, "ui-ux", { source: "adopted" });
    const belonging = withPathway(
      "  - { id: one, name: One, when: { member: { for: 1 year } } }\n",
    );
    const text = said(progress, { facts: [byHand], definitions: belonging });
    expect(text).toMatch(/One\*\*: 1 year as a member, counted from October 1, 2026$/m);
  });

  test("lists what a stage takes, each part with whether it is there", () => {
    const nested = withPathway(`  - id: one
    name: One
    when:
      all:
        - contributions: { at-least: 1 }
        - any:
            - badge: regular
            - contributions: { at-least: 9 }
`);
    expect(said(progress, { facts: [merged(4)], definitions: nested })).toContain(
      [
        "**One**. You need all of these:",
        "  - ✅ 1 of 1 contribution",
        "  - ◻️ one of these:",
        "    - ◻️ the badge “Regular” is missing",
        "    - ◻️ 1 of 9 contributions",
      ].join("\n"),
    );
    const either = withPathway(
      "  - { id: one, name: One, when: { any: [{ badge: regular }, { all: [{ badge: regular }, { contributions: { at-least: 9 } }] }] } }\n",
    );
    expect(said(progress, { definitions: either })).toContain(
      [
        "**One**. You need one of these:",
        "  - ◻️ the badge “Regular” is missing",
        "  - ◻️ all of these:",
        "    - ◻️ the badge “Regular” is missing",
        "    - ◻️ 0 of 9 contributions",
      ].join("\n"),
    );
    const single = withPathway(
      "  - { id: one, name: One, when: { all: [{ contributions: { at-least: 9 } }] } }\n",
    );
    expect(said(progress, { definitions: single })).toContain("**One**: 0 of 9 contributions");
  });

  test("names no thread where it rests on a badge", () => {
    const held = awarded("regular");
    const stage = reached("one", { because: "holds “Regular”", evidence: [held.id] });
    const resting = withPathway("  - { id: one, name: One, when: { badge: regular } }\n");
    const text = said(progress, { facts: [held, stage], definitions: resting });
    expect(text).toMatch(/One\*\* \(since November 5, 2026: holds “Regular”\)$/m);
  });

  test("says nothing of a stage that takes no deeds of theirs", () => {
    const vouched = withPathway(
      "  - { id: one, name: One, when: { endorsements: { by: leads, at-least: 1 } } }\n",
    );
    expect(said(progress, { definitions: vouched })).toMatch(/➡️ \*\*One\*\*$/m);
  });

  test("names the thread alone where it rests on one and on a badge", () => {
    const held = awarded("regular");
    const stage = reached("one", { because: "both", evidence: [held.id, merged(4).id] });
    const both = withPathway(
      "  - { id: one, name: One, when: { all: [{ badge: regular }, { contributions: { at-least: 1 } }] } }\n",
    );
    const text = said(progress, { facts: [held, merged(4), stage], definitions: both });
    expect(text).toContain("Based on: harbor/website#4");
  });

  test("has room for what a comment can hold", () => {
    const facts = [...Array(30).keys()].map((number) => merged(number + 1));
    const many = withPathway(
      "  - { id: one, name: One, when: { contributions: { at-least: 99 } } }\n",
    );
    const text = said(progress, { facts, definitions: many });
    expect(text).toContain("One**: 30 of 99 contributions");
    expect(text).toMatch(/(?:harbor\/website#\d+, ){25}and 5 more: \[look for them on GitHub\]/m);
  });

  describe("says where the rest is, where there is more than a comment shows", () => {
    const pages = "https://waymark.example";
    const mine = "https://waymark.example/harbor/people/sam";
    const deeds = [...Array(30).keys()].map((number) => merged(number + 1));
    const many = withPathway(
      "  - { id: one, name: One, when: { contributions: { at-least: 99 } } }\n",
    );
    const rest = (more: Sketch) => {
      const { facts = [], ...others } = more;
      const text = said(progress, { definitions: many, ...others, facts: [...deeds, ...facts] });
      return /, (\[?and 5 more.*)$/m.exec(text)?.[1];
    };

    test("a search on GitHub, or a page for which they would have to ask", () => {
      const search =
        "[look for them on GitHub](<https://github.com/search?q=org%3Aharbor+involves%3Asam&type=issues>)";
      expect(rest({})).toBe(`and 5 more: ${search}`);
      expect(rest({ pages })).toBe(
        `and 5 more: ${search}, or list them all on a page for everybody with \`/publish\``,
      );
      expect(rest({ pages, facts: [commanded(sam, "/hide-me")] })).toBe(`and 5 more: ${search}`);
      expect(rest({ logins: {} })).toBe("and 5 more");
    });

    test("a page, where they have one: of all they did, or of what a stage rests on", () => {
      const published = commanded(sam, "/publish");
      expect(rest({ pages, facts: [published] })).toBe(`[and 5 more](<${mine}/contributions>)`);
      const evidence = deeds.map(({ id }) => id);
      const facts = [published, reached("one", { evidence })];
      expect(rest({ pages, facts })).toBe(`[and 5 more](<${mine}/stages/design/one>)`);
      const other = commanded(ada, "/publish");
      expect(rest({ pages, facts: [other] })).toContain("look for them on GitHub");
    });
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

  test("shows a pathway of which they have something, beside one where they have come further", () => {
    const two = definitions({
      "pathways/data.yml":
        "name: Data\nstages:\n  - { id: one, name: One, when: { contributions: { at-least: 3 } } }\n",
    });
    const facts = [reached("ready"), merged(4)];
    const text = said(progress, { definitions: two, facts });
    expect(text).toMatch(/\*\*Design pathway\*\*[^]*\*\*Data\*\*[^]*1 of 3 contributions/);
  });

  test("says so where there is no pathway", () => {
    const body = "@sam, there aren't any pathways here yet.";
    expect(takenBy(pathways, progress, newWorld()).messages[0]?.body).toBe(body);
  });

  test("is in Spanish, where the organisation speaks it", () => {
    const settings = `${files["waymark.yml"]}language: es\n`;
    const spanish = definitions({ "waymark.yml": settings });
    const text = said(progress, { definitions: spanish, facts: [merged(4), reached("ready")] });
    expect(text).toMatch(/^@sam, esto es lo que llevas logrado\.\n/);
    expect(text).toContain("**Ready to contribute** (desde el 5 de noviembre de 2026: ");
    expect(text).toContain("  - Se basa en: harbor/website#4");
  });

  test("may come with other words", () => {
    expect(taken(commented(sam, "/progress\n/confirm")).messages).toHaveLength(1);
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

test("bots and other events are none of its business", () => {
  expect(taken(commented(bot, "/progress"))).toEqual(NOTHING);
  expect(taken(commented(sam, "/help"))).toEqual(NOTHING);
  const { "comment.created": _, ...others } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(taken(event)).toEqual(NOTHING);
});

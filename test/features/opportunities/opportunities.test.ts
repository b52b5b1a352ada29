import { describe, expect, test } from "vitest";
import type { Thread } from "../../../src/core/shown.ts";
import { opportunities } from "../../../src/features/opportunities/index.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { reached } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { thread, website } from "../../build/places.ts";
import { takenBy } from "../../build/play.ts";
import { type Sketch, world } from "../../build/world.ts";

const SETTINGS = `waymark: 1
organization: Harbor
timezone: Europe/Lisbon
opportunities: { repositories: [website, secret, gone] }
`;
const LADDER = `name: Developers
stages:
  - { id: first, name: First, when: { contributions: { at-least: 1 } }, issues: [good first issue], recognise: { suggest: [maps] } }
  - { id: large, name: Large issues, when: { contributions: { at-least: 9 } }, issues: ["size: large"] }
`;
const SAM = "name: Sam\ngithub: sam\nskills: [User research]\nlearning: [C++, maps]\n";

const secret = { id: 66, owner: "harbor", name: "secret", private: true as const };

function open(number: number, title: string, labels: readonly string[], repo = website): Thread {
  return thread({ repo, number, title, labels, assignees: [] });
}

const FREE = [
  open(9, "Tidy the harbor @ada", ["help wanted"]),
  open(8, "A new engine", ["help wanted", "size: large"]),
  open(7, "Ask for user-research: what people need", ["good first issue", "help wanted"]),
  open(6, "Draw", ["good first issue", "Maps"]),
  open(5, "Who has read it", ["good first issue"], secret),
];

function sketch(more: Sketch = {}): Sketch {
  return {
    definitions: definitions({
      "waymark.yml": SETTINGS,
      "pathways/developers.yml": LADDER,
      "people/sam.yml": SAM,
    }),
    facts: [reached("first", { pathway: "developers" })],
    repositories: [website, secret],
    owners: [],
    free: FREE,
    ...more,
  };
}

function said(text: string, more: Sketch = {}, by = sam): readonly string[] {
  const { messages } = takenBy(opportunities, commented(by, text), world(sketch(more)));
  return messages.map(({ body }) => body);
}

describe("whoever looks for something to do", () => {
  test("is shown what is free and theirs to take, what fits them first", () => {
    expect(said("/match")).toEqual([
      `@sam, these are open, nobody has taken them yet, and they're for you to take:

- harbor/website#7: Ask for user-research: what people need _(fits: User research)_
- harbor/website#6: Draw _(fits: maps)_
- harbor/website#9: Tidy the harbor @​ada

Found one? Say on it that you'd like to take it. To see how far you've come, comment \`/progress\`.`,
    ]);
  });

  test("hears how to take them where each is for a stage", () => {
    const free = [open(6, "Draw", ["good first issue", "Maps"])];
    expect(said("/match", { free })[0]).toContain("Comment `/take` on it, and it's yours.");
  });

  test("is shown what is for people who have come further once they have", () => {
    const facts = [...(sketch().facts ?? []), reached("large", { pathway: "developers" })];
    expect(said("/match", { facts })[0]).toContain("harbor/website#8");
  });

  test("is shown what fits nobody in particular where nothing is known of them", () => {
    const [words = ""] = said("/match", {}, ada);
    expect(words.match(/website#\d/g)).toEqual(["website#9"]);
  });

  test("hears kindly that there is nothing, or that nobody said where to look", () => {
    expect(said("/match", { free: [] })[0]).toContain("there's no open issue that's free");
    expect(said("/match", { definitions: definitions() })[0]).toContain("hasn't told me yet");
  });

  test("hears that what is open is for others, where stages keep all of it", () => {
    const free = [open(8, "Rebuild", ["help wanted", "size: large"])];
    expect(said("/match", { free })).toEqual([
      "@sam, there are open issues, but those I found are for people at another stage right now. To see what's next on your way, comment `/progress`.",
    ]);
  });

  test("is no bot, and nothing else is heard", () => {
    expect(said("/match", {}, bot)).toEqual([]);
    expect(said("/help")).toEqual([]);
    const others = Object.values(oneOfEach(sam)).filter(({ kind }) => kind !== "comment.created");
    const all = others.flatMap((event) => takenBy(opportunities, event, world(sketch())).messages);
    expect(all).toEqual([]);
  });

  test("finds at most ten", () => {
    const free = Array.from({ length: 12 }, (_, index) => open(20 + index, "One", ["help wanted"]));
    expect(said("/match", { free })[0]?.match(/website#/g)).toHaveLength(10);
  });
});

function progress(more: Sketch = {}): string {
  const { messages } = takenBy(pathways, commented(sam, "/progress"), world(sketch(more)));
  return messages.map(({ body }) => body).join("\n");
}

describe("/progress", () => {
  test("ends with three issues that fit, and says how to see more", () => {
    const next = "**Something to do next:**\n\n- harbor/website#7: ";
    expect(progress()).toContain(next);
    expect(progress()).not.toContain("`/match`");
    const free = [...FREE, open(4, "One more", ["help wanted"])];
    expect(progress({ free })).toMatch(/\n\nFor more, comment `\/match`\.$/);
    expect(progress({ free }).match(/website#/g)).toHaveLength(3);
  });

  test("says nothing of issues where there are none", () => {
    expect(progress({ free: [] })).not.toContain("Something to do");
  });
});

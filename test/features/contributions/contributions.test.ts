import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Pull, World } from "../../../src/core/world.ts";
import { contributions } from "../../../src/features/contributions/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { closed, commented, oneOfEach, reviewed } from "../../build/events.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { newWorld, NOW, world } from "../../build/world.ts";

const pull: Pull = {
  merged: true,
  mergedAt: "2026-11-19T10:00:00.000Z",
  author: sam,
  title: "Add a map",
  labels: ["design"],
  paths: ["src/map.ts"],
  head: "c0ffee",
};

function answer(event: Event, more: Partial<World> = {}) {
  return contributions.answer?.(event, world(more)) ?? {};
}

describe("a merged pull request", () => {
  const event = oneOfEach(ada)["pull.merged"];

  test("is its author's, as GitHub shows it, and not whoever merged it", () => {
    expect(answer(event, { pull })).toEqual({
      facts: [
        {
          kind: "merged",
          id: "merged/10/1",
          at: "2026-11-19T10:00:00.000Z",
          thread: at(1),
          author: sam.id,
          title: "Add a map",
          labels: ["design"],
          paths: ["src/map.ts"],
        },
      ],
      touched: [{ kind: "person", person: sam.id }],
    });
  });

  test("counts for nobody where a delivery alone says that it was merged", () => {
    expect(answer(event)).toEqual({});
    expect(answer(event, { pull: { ...pull, merged: false } })).toEqual({});
  });

  test("without a time was merged when we heard of it", () => {
    const { mergedAt: _, ...timeless } = pull;
    expect(answer(event, { pull: timeless }).facts?.[0]?.at).toBe(NOW);
  });
});

describe("a review", () => {
  test("is its reviewer's, once per review", () => {
    const event = reviewed(lin, { review: 7 });
    expect(answer(event)).toMatchObject({
      facts: [{ id: "reviewed/10/1/7", by: lin.id, author: sam.id }],
      touched: [{ kind: "person", person: lin.id }],
    });
  });

  test("of a bot is none", () => {
    expect(answer(reviewed(bot))).toEqual({});
  });
});

describe("a closed issue", () => {
  test("may be anybody's who took part: each is looked at once", () => {
    const event = closed(ada, { assignees: [ada, olu], labels: ["bug"] });
    expect(answer(event)).toMatchObject({
      facts: [
        { id: `closed/10/1/${NOW}`, by: ada.id, author: sam.id, assignees: [ada.id, olu.id] },
      ],
      touched: [sam, ada, olu].map(({ id }) => ({ kind: "person", person: id })),
    });
  });

  test("is written down also when a bot closed it: then nobody has to close it again", () => {
    expect(answer(closed(bot)).facts).toHaveLength(1);
  });
});

describe("a credit", () => {
  const mentioned = { sam, ada };
  const line = "/credit @sam organised https://harbor.example/meetup";

  test("of a lead is recorded and said, with a link to the evidence", () => {
    const event = commented(ada, line, { comment: 9 });
    const given = answer(event, { mentioned });
    expect(given.facts).toMatchObject([
      { kind: "credited", id: "credited/9/0", person: sam.id, by: ada.id, type: "eventOrganizing" },
    ]);
    expect(given.touched).toEqual([{ kind: "person", person: sam.id }]);
    expect(given.messages?.map(({ body }) => body)).toEqual([
      "Recorded: `sam` for organising an event, vouched for by `ada` ([evidence](<https://harbor.example/meetup>)). Thank you both!",
    ]);
  });

  test.each([
    ["a stranger's", olu, line, "A credit counts when a lead of a community gives it"],
    ["one's own", ada, line.replace("@sam", "@ada"), "somebody else has to vouch for what you did"],
  ])("%s is recorded but does not count, with a kind word why", (_, who, text, why) => {
    const given = answer(commented(who, text), { mentioned });
    expect(given.facts).toHaveLength(1);
    expect(given.touched).toEqual([]);
    expect(given.messages?.[0]?.body).toContain(why);
  });

  test("of an owner counts as a lead's does", () => {
    const given = answer(commented(olu, line), { mentioned, owners: [olu.id] });
    expect(given.touched).toEqual([{ kind: "person", person: sam.id }]);
  });

  test.each([
    [
      "without a link",
      "/credit @sam organised",
      "a credit names a person, what they did and a link",
    ],
    ["with an endless link", `${line}/${"x".repeat(2000)}`, "a credit names a person"],
    ["for nobody", "/credit organised https://x.example", "a credit names a person"],
    ["for a name that nobody has", line.replace("sam", "zoe"), "GitHub knows nobody called `zoe`"],
  ])("%s is answered, and nothing is recorded", (_, text, why) => {
    const given = answer(commented(ada, text), { mentioned });
    expect(given.facts).toEqual([]);
    expect(given.messages?.[0]?.body).toContain(why);
    expect(given.messages?.[0]?.body).toContain("Nothing has been recorded.");
  });

  test("of a kind of the organisation's own is called as the organisation calls it", () => {
    const settings = `${files["waymark.yml"] ?? ""}types: { tea: { description: "making *tea* for @all" } }\n`;
    const own = definitions({ "waymark.yml": settings });
    const given = answer(commented(ada, "/credit @sam tea https://x.example"), {
      mentioned,
      definitions: own,
    });
    expect(given.messages?.[0]?.body).toContain(String.raw`for making \*tea\* for @`);
    expect(given.messages?.[0]?.body).not.toContain("@all");
  });

  test("several in one comment are several, told apart", () => {
    const text = `${line}\n/credit @sam blogged https://x.example/post`;
    const given = answer(commented(ada, text, { comment: 9 }), { mentioned });
    expect(given.facts?.map(({ id }) => id)).toEqual(["credited/9/0", "credited/9/1"]);
    expect(given.messages?.map(({ tag }) => tag)).toEqual(["reply/9/credit/0", "reply/9/credit/1"]);
  });

  test("of a bot is none", () => {
    expect(answer(commented(bot, line), { mentioned })).toEqual({});
  });

  test("before anything is in force does not count, from whomever", () => {
    const given = contributions.answer?.(commented(ada, line), newWorld({ mentioned }));
    expect(given?.touched).toEqual([]);
  });
});

test("other events are none of its business", () => {
  const {
    "pull.merged": _,
    "review.submitted": __,
    "issue.closed": ___,
    "comment.created": ____,
    ...others
  } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(answer(event)).toEqual({});
  expect(answer(commented(ada, "/help"))).toEqual({ facts: [], messages: [], touched: [] });
});

import { describe, expect, it } from "vitest";
import { commanded as heard } from "../../../src/features/conversation/facts.ts";
import { publishing } from "../../../src/features/publishing/index.ts";
import { commanded } from "../../build/facts.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { bot, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { world } from "../../build/world.ts";

const pages = "https://waymark.example";

function said(text: string, there = world({ pages })): readonly string[] {
  return takenBy(publishing, commented(sam, text), there).messages.map(({ body }) => body);
}

describe("whoever would like to have a page", () => {
  it("hears where it is, what it shows, and how to take it away", () => {
    const [answer, ...others] = said("/publish");
    expect(others).toEqual([]);
    expect(answer).toContain(
      "@sam, your page is public: https://waymark.example/harbor/people/sam. It shows your badges",
    );
    expect(answer).toContain("To take it away at once, comment `/unpublish`.");
  });

  it("hears how it is called, where nobody knows where pages are", () => {
    const [answer] = said("/publish", world());
    expect(answer).toContain("@sam, got it: you'd like to have a page of your own.");
    expect(answer).toContain("It's at `/harbor/people/sam`, wherever");
  });

  it("hears the same where this organization's pages are not for everybody", () => {
    const there = world({
      pages,
      home: { id: 10, owner: "harbor", name: "community", private: true },
    });
    expect(said("/publish", there)[0]).toContain("It's at `/harbor/people/sam`, wherever");
  });

  it("hears that it is gone", () => {
    expect(said("/unpublish")[0]).toContain("@sam, done: I no longer show a page about you");
  });

  it("has none before they are named again, and is answered word by word", () => {
    const hidden = world({
      pages,
      facts: [commanded(sam, "/hide-me", { at: "2026-10-01T10:00:00.000Z" })],
    });
    expect(said("/publish", hidden)[0]).toContain("comment `/show-me` first and `/publish` after");
    const both = said("/show-me\n\n/publish\n\n/unpublish", hidden);
    expect(both.map((one) => one.slice(0, 24))).toEqual([
      "@sam, your page is publi",
      "@sam, done: I no longer ",
    ]);
    expect(said("/hide-me\n\n/publish")[0]).toContain("you asked me not to name you");
  });

  it("is heard once, though what they wrote is on record already", () => {
    const event = commented(sam, "/publish");
    const facts = heard(event, publishing.commands ?? []);
    expect(facts).toMatchObject([{ name: "publish", argument: "" }]);
    const { messages } = takenBy(publishing, event, world({ pages, facts }));
    expect(messages).toHaveLength(1);
  });

  it("is no bot, and nothing else is heard", () => {
    expect(takenBy(publishing, commented(bot, "/publish"), world()).messages).toEqual([]);
    expect(said("/hide-me")).toEqual([]);
    const others = Object.values(oneOfEach(sam)).filter(({ kind }) => kind !== "comment.created");
    const answers = others.flatMap((event) => takenBy(publishing, event, world()).messages);
    expect(answers).toEqual([]);
  });
});

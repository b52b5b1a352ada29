import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded, joined, merged, reached } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, thread as pull, website } from "../../build/places.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const LATELY = "2026-11-19T10:00:00.000Z";
const own = `${files["waymark.yml"]}milestones: [1, 3, 3, 10]\n`;
const counting = definitions({ "waymark.yml": own });

function works(count: number, when = LATELY): readonly FactOf<"merged">[] {
  return Array.from({ length: count }, (_, index) => merged(index + 1, { at: when }));
}

function settled(facts: readonly Fact[], sketch: Sketch = {}) {
  const target = { kind: "person", person: sam.id } as const;
  return settledBy(recognition, target, world({ facts, definitions: counting, ...sketch }));
}

function counts(facts: readonly Fact[]): readonly number[] {
  return facts.flatMap((fact) => (fact.kind === "milestone-reached" ? [fact.count] : []));
}

function thanked(facts: readonly Fact[], sketch: Sketch = {}): readonly string[] {
  return settled(facts, sketch).messages.map(({ body }) => body);
}

describe("somebody who has contributed so often", () => {
  test("is thanked once, where they did the one that makes it so many", () => {
    const { facts, messages } = settled(works(1));
    expect(facts).toEqual([
      {
        kind: "milestone-reached",
        id: `milestone-reached/${sam.id}/1`,
        at: NOW,
        person: sam.id,
        count: 1,
        evidence: [`merged/${website.id}/1`],
      },
    ]);
    const tag = `milestone/${sam.id}/1`;
    expect(messages).toEqual([
      {
        thread: at(1, website),
        tag,
        body: "Thank you, @sam! 🎉 That's your first contribution here: welcome! To see how far you've come, comment `/progress`.",
        occasion: tag,
      },
    ]);
    const again = settled([...works(1), ...facts]);
    expect([again.facts, again.messages]).toEqual([[], []]);
  });

  test("is thanked for the highest number alone, of those that came at once", () => {
    const { facts, messages } = settled(works(4));
    expect(counts(facts)).toEqual([1, 3]);
    expect(messages.map(({ thread }) => thread)).toEqual([at(3, website)]);
    expect(messages[0]?.body).toContain("That's your contribution number 3.");
  });

  test("is thanked where the last one was told, be it of a day long before the others", () => {
    const credit = {
      ...everyFact.credited,
      thread: at(9),
      person: sam.id,
      by: ada.id,
      at: "2026-11-20T10:00:00.000Z",
      words: "talk",
      on: "2025-12-31",
    };
    const { facts, messages } = settled([...works(2), credit]);
    expect(counts(facts)).toEqual([1, 3]);
    expect(facts.at(-1)).toMatchObject({ evidence: [credit.id] });
    expect(messages.map(({ thread }) => thread)).toEqual([at(9)]);
  });

  test("is never thanked again, whatever counts no more and comes anew", () => {
    const before = settled(works(3)).facts;
    expect(settled([...works(2), ...before]).facts).toEqual([]);
    const again = settled([...works(3), ...before]);
    expect([again.facts, again.messages]).toEqual([[], []]);
  });

  test("reads it in one comment with what they earned by it", () => {
    const done = works(1);
    const first = reached("first", { evidence: done.map(({ id }) => id) });
    expect(thanked([...done, first])).toEqual([
      expect.stringMatching(/You've earned \*\*First step\*\*.* And it's your first contribution!/),
    ]);
  });

  test("is told nothing of the past: only then somebody said which numbers count", () => {
    const { facts, messages } = settled(works(3, "2026-11-03T10:00:00.000Z"));
    expect([counts(facts), messages]).toEqual([[1, 3], []]);
  });

  test("is told nothing of what was read back from GitHub, or is on no thread", () => {
    const read = works(1).map((one) => ({ ...one, recorded: "2026-11-19T12:00:00.000Z" }));
    expect(counts(settled(read).facts)).toEqual([1]);
    expect(thanked(read)).toEqual([]);
  });

  test("is told nothing of a number that only what was read back later makes, be it of one they did today", () => {
    const [today, ...others] = works(3);
    const before = { at: "2026-01-02T10:00:00.000Z", recorded: "2026-11-19T12:00:00.000Z" };
    const read = [...(today ? [today] : []), ...others.map((one) => ({ ...one, ...before }))];
    const [first] = settled(read.slice(0, 1)).facts;
    const { facts, messages } = settled([...read, ...(first ? [first] : [])]);
    expect([counts(facts), messages]).toEqual([[3], []]);
    // What they do once it was read back is news.
    const next = works(3).map((one, index) => (index === 2 ? one : { ...one, ...before }));
    const late = next.map((one, index) =>
      index === 2 ? { ...one, at: "2026-11-19T13:00:00.000Z" } : one,
    );
    expect(thanked(late)).toEqual([expect.stringContaining("contribution number 3")]);
  });

  test("is told nothing where they asked not to be", () => {
    const quiet = commanded(sam, "quiet", { at: "2026-11-05T10:00:00.000Z" });
    expect(thanked([...works(1), quiet])).toEqual([]);
  });

  test("is thanked together with others, where their community does, and at once for what is private", () => {
    const ui = `${files["communities/ui-ux.yml"]}thanks: friday\n`;
    const together = definitions({ "waymark.yml": own, "communities/ui-ux.yml": ui });
    const { facts, messages } = settled([joined(sam), ...works(4)], { definitions: together });
    const award = `milestone-reached/${sam.id}/3`;
    expect(facts.filter(({ kind }) => kind === "to-thank")).toMatchObject([
      { id: `to-thank/${award}`, person: sam.id, award, community: "ui-ux", day: "2026-11-20" },
    ]);
    expect(messages).toEqual([]);
    const again = settled([joined(sam), ...works(4), ...facts], { definitions: together });
    expect([again.facts, again.messages]).toEqual([[], []]);
    const secret = merged(1, { at: LATELY, thread: at(1, { ...website, private: true }) });
    expect(thanked([joined(sam), secret], { definitions: together })).toHaveLength(1);
    expect(thanked([...works(1)], { definitions: together })).toHaveLength(1);
  });

  test("is no bot, and counts for nothing where no numbers are named", () => {
    const theirs = works(1).map((one) => ({ ...one, author: bot.id }));
    const person = { kind: "person", person: bot.id } as const;
    const known = world({ facts: theirs, definitions: counting });
    expect(settledBy(recognition, person, known).facts).toEqual([]);
    expect(settled(works(3), { definitions: definitions() }).facts).toEqual([]);
  });

  test("is thanked as their only community speaks", () => {
    const ui = `${files["communities/ui-ux.yml"]}language: es\n`;
    const mixed = definitions({ "waymark.yml": own, "communities/ui-ux.yml": ui });
    const threads = [pull({ ...at(1, website), pull: true, labels: [] })];
    const theirs = [joined(sam), ...works(1)];
    expect(thanked(theirs, { definitions: mixed, threads })[0]).toContain(
      "¡te damos la bienvenida!",
    );
    const both = [...theirs, joined(sam, "data")];
    expect(thanked(both, { definitions: mixed, threads })[0]).toContain(
      "your first contribution here",
    );
  });

  test("is thanked in the language of the place", () => {
    const spanish = definitions({ "waymark.yml": `${own}language: es\n` });
    expect(thanked(works(1), { definitions: spanish })[0]).toContain("¡te damos la bienvenida!");
    expect(thanked(works(3), { definitions: spanish })[0]).toContain(
      "Ya van 3 contribuciones tuyas",
    );
  });
});

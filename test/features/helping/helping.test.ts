import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/person.ts";
import { contributions, contributionsOnRecord } from "../../../src/core/ledger/contributions.ts";
import { helping } from "../../../src/features/helping/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { takenBy } from "../../build/play.ts";
import { adopted, NOW, world } from "../../build/world.ts";

const settings =
  "organization: Harbor\ncontributions: [{ type: question, on: comment.helpful, labels: [maps] }]\n";
const known = {
  accounts: { sam, ada, lin, olu },
  definitions: definitions({ "waymark.yml": settings }),
  owners: [],
};

function taken(by: Person, text: string) {
  const event = commented(by, text, { comment: 9, labels: ["maps"] });
  const { facts, messages } = takenBy(helping, event, world(known));
  return { facts, says: messages.map(({ body }) => body) };
}

describe("/helpful", () => {
  test("of whoever asked counts for whoever helped", () => {
    const { facts, says } = taken(sam, "/helpful @lin, that was it!");
    expect(facts).toEqual([
      {
        kind: "helped",
        id: "helped/9/0",
        at: NOW,
        thread: at(1),
        by: lin.id,
        author: sam.id,
        labels: ["maps"],
      },
    ]);
    expect(says).toEqual([
      "@sam, I've noted that `lin` helped you here. Good to know, and thank you both!",
    ]);
    const counted = contributions(lin.id, world({ ...known, facts }));
    expect(counted).toMatchObject([{ types: ["question"], thread: at(1), with: sam.id }]);
    expect(contributions(sam.id, world({ ...known, facts }))).toEqual([]);
  });

  test("counts once on an issue for each of those who helped", () => {
    const { facts, says } = taken(sam, "/helpful @lin\n/helpful @ada\n/helpful @lin again");
    expect(says).toHaveLength(3);
    const counted = [lin, ada].map(
      ({ id }) => contributions(id, world({ ...known, facts })).length,
    );
    expect(counted).toEqual([1, 1]);
  });

  test("counts for each of several who stand first on its line", () => {
    const { facts, says } = taken(sam, "/helpful @lin, @ada and @sam, as @olu said");
    expect(facts).toMatchObject([
      { id: "helped/9/0", by: lin.id },
      { id: "helped/9/0/1", by: ada.id },
    ]);
    expect(says).toEqual([
      "@sam, I've noted that `lin` and `ada` helped you here. Good to know, and thank you all! I've left out `sam`: only the help of others counts.",
    ]);
    expect(taken(ada, "/helpful @lin @olu").says[0]).toContain("that `lin` and `olu` helped here");
  });

  test("of several whom nobody knows is noted for none of them", () => {
    const { facts, says } = taken(sam, "/helpful @nobody-here @nor-there");
    expect(facts).toEqual([]);
    expect(says).toEqual([
      "@sam, I haven't noted anything. I can't find `nobody-here` and `nor-there` on GitHub. Are the names spelled right?",
    ]);
  });

  test("names somebody further behind where nobody stands first", () => {
    expect(taken(sam, "/helpful it was @lin, not @ada").facts).toMatchObject([{ by: lin.id }]);
  });

  test.each([
    ["of somebody about themselves", sam, "/helpful @sam", "about somebody else"],
    ["with a name that nobody has", sam, "/helpful @nobody-here", "can't find `nobody-here`"],
    ["without a name", sam, "/helpful", "`/helpful @ada`"],
  ])("%s is noted nowhere, and says why", (_, by, text, why) => {
    const { facts, says } = taken(by, text);
    expect(facts).toEqual([]);
    expect(says).toHaveLength(1);
    expect(says[0]).toContain(why);
    expect(says[0]).toContain("I haven't noted anything.");
  });

  test("of a lead counts, too, and of an owner", () => {
    const { facts, says } = taken(ada, "/helpful @lin");
    expect(facts).toMatchObject([{ by: lin.id, author: sam.id, vouched: ada.id }]);
    expect(says).toEqual(["@ada, I've noted that `lin` helped here. Thanks for noticing!"]);
    const counted = { types: ["question"], thread: at(1), with: sam.id };
    expect(contributions(lin.id, world({ ...known, facts }))).toMatchObject([counted]);
    expect(contributionsOnRecord(lin.id, world({ ...known, facts }))).toMatchObject([counted]);
    const owned = world({ ...known, owners: [olu.id], facts: taken(olu, "/helpful @lin").facts });
    expect(contributions(lin.id, owned)).toMatchObject([counted]);
    expect(contributionsOnRecord(lin.id, owned)).toEqual([]);
  });

  test("of anybody else counts for nothing, and doesn't keep a lead's from counting", () => {
    const { facts, says } = taken(olu, "/helpful @lin");
    expect(facts).toMatchObject([{ vouched: olu.id }]);
    expect(says).toEqual([
      "@olu, that's for whoever asked here, a lead, or an owner of the organization to say. I haven't noted anything.",
    ]);
    expect(contributions(lin.id, world({ ...known, facts }))).toEqual([]);
    const since = adopted({ at: "2026-11-20T13:00:00.000Z", leads: { "ui-ux": [olu.id] } });
    const later = { ...known, now: "2026-11-21T10:00:00.000Z" };
    expect(contributions(lin.id, world({ ...later, facts: [...facts, since] }))).toEqual([]);
    const both = [
      ...facts,
      ...taken(ada, "/helpful @lin").facts.map((fact) => ({ ...fact, id: "helped/9/1" })),
    ];
    expect(contributions(lin.id, world({ ...known, facts: both }))).toHaveLength(1);
  });

  test("is asked of nobody where no rule counts it", () => {
    const { owners: _, ...unasked } = known;
    const plain = { ...unasked, definitions: definitions({}) };
    const { facts } = taken(olu, "/helpful @lin");
    expect(contributions(lin.id, world({ ...plain, facts }))).toEqual([]);
  });

  test.each([
    ["of a lead about themselves", "/helpful @ada", "or another lead"],
    ["of a lead about whoever asked", "/helpful @sam", "`sam` is who asked here"],
  ])("%s is noted nowhere, and says why", (_, text, why) => {
    const { facts, says } = taken(ada, text);
    expect(facts).toEqual([]);
    expect(says).toEqual([expect.stringContaining(why)]);
  });

  test("of a bot is nothing, and neither is anything else", () => {
    const nothing = { facts: [], messages: [], touched: [] };
    const events = [commented(bot, "/helpful @lin"), ...Object.values(oneOfEach(sam))];
    for (const event of events) expect(takenBy(helping, event, world(known))).toEqual(nothing);
  });
});

import { describe, expect, it } from "vitest";
import { badgePage } from "../../../src/web/pages/badge-page.ts";
import { criteriaInWords } from "../../../src/web/pages/criteria.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import type { Html } from "../../../src/web/pages/link.ts";
import type { View } from "../../../src/web/pages/view.ts";
import { harbor, ofBadge } from "./harbor.ts";
import { hostile, NASTY } from "./hostile.ts";
import { links, words } from "./read.ts";

function page(id: string, shown: View = harbor()): Html {
  const badge = shown.definitions.badges[id];
  if (!badge) throw new Error(`no badge ${id}`);
  return badgePage(id, badge, ofBadge(id, shown));
}

/** What a page of many says, and where it leads. */
async function turned(turn: object) {
  const { recognised, definitions, ...rest } = ofBadge("first-step", harbor());
  const badge = definitions.badges["first-step"];
  if (!badge) throw new Error("there is no badge");
  const shown = { ...rest, definitions, recognised: { ...recognised, people: 250, ...turn } };
  const made = badgePage("first-step", badge, shown);
  const own = (await links(made)).filter((href) => href.includes("first-step"));
  return [await words(made), own] as const;
}

/** A badge's tier. */
function tier(place: number) {
  return {
    name: `Maker (${place})`,
    description: "Makes things.",
    when: { contributions: { "at-least": 1 } },
    tier: { of: "maker", place },
  };
}

describe("a badge's page", () => {
  it("says what it stands for and every way to get it", async () => {
    const text = await words(page("first-step"));
    expect(text).toContain("First step A first contribution that others can build on.");
    expect(text).toContain("Earned with: 1 contribution");
    expect(text).toContain(
      "It comes with the stage First contribution of Design pathway: 1 contribution.",
    );
    expect(await words(page("bridge"))).toContain(
      "Somebody nominates you, and a lead or an owner of the organization agrees.",
    );
  });

  it("says how long it is held, where that is for a time, whatever stage names it", async () => {
    const { definitions } = harbor();
    const asked = { contributions: { "at-least": 1, within: "1 year" } };
    const badge = { name: "First step", description: "A first one.", while: asked };
    const badges = { ...definitions.badges, "first-step": badge };
    const shown = harbor({ definitions: { ...definitions, badges } });
    const text = await words(page("first-step", shown));
    expect(text).toContain("Held as long as it's so: 1 contribution within 1 year");
    expect(text).not.toContain("It comes with the stage");
    const said = criteriaInWords("first-step", badge, shown.definitions, PLAIN);
    expect(said).toBe("Held as long as it's so: 1 contribution within 1 year");
  });

  it("says of a tier what comes before it and next, and of one for each year that it is", async () => {
    const { definitions } = harbor();
    const yearly = { ...tier(0), name: "Maker", each: "year" } as const;
    const { tier: _, ...all } = yearly;
    const badges = { low: tier(0), mid: tier(1), high: tier(2), all };
    const shown = harbor({ definitions: { ...definitions, badges } });
    expect(await words(page("mid", shown))).toContain(
      "Makes things. It comes after Maker (0). Next comes Maker (2).",
    );
    expect(await links(page("low", shown))).toContain("/harbor-civic/badges/mid");
    expect(await words(page("low", shown))).not.toContain("It comes after");
    expect(await words(page("all", shown))).toContain(
      "Earned for each year that has: 1 contribution",
    );
    const said = criteriaInWords("all", all, shown.definitions, PLAIN);
    expect(said).toBe("Earned for each year that has: 1 contribution");
    const { when: _when, ...more } = all;
    const star = { ...more, nominated: true } as const;
    const nominated = harbor({ definitions: { ...definitions, badges: { star } } });
    const each = "Once a year: somebody nominates you, and a lead or an owner";
    expect(await words(page("star", nominated))).toContain(each);
    expect(criteriaInWords("star", star, nominated.definitions, PLAIN)).toContain(each);
  });

  it("says where people may nominate themselves", async () => {
    const { definitions } = harbor();
    const { when: _when, ...more } = definitions.badges["first-step"] ?? {
      name: "",
      description: "",
    };
    const star = { ...more, nominated: true, "self-nomination": "allowed" } as const;
    const yearly = { ...star, each: "year" } as const;
    const shown = harbor({ definitions: { ...definitions, badges: { star, yearly } } });
    const own = "omebody nominates you, or you nominate yourself, and a lead or an owner";
    expect(await words(page("star", shown))).toContain(`S${own}`);
    expect(await words(page("yearly", shown))).toContain(`Once a year: s${own}`);
    expect(criteriaInWords("star", star, definitions, PLAIN)).toContain(own);
  });

  it("shows who holds it, since when and why", async () => {
    const text = await words(page("first-step"));
    expect(text).toContain("Who has it 1 person");
    expect(text).toContain(
      "@lin reached First contribution (Design pathway) and received the badge First step November 17, 2026",
    );
    expect(await links(page("first-step"))).toContain(
      "https://github.com/harbor-civic/site/pull/12",
    );
  });

  it("says so where nobody holds it, or nothing gives it", async () => {
    expect(await words(page("core"))).toContain("Nobody yet.");
    const { definitions } = harbor();
    const shown = harbor({ definitions: { ...definitions, pathways: {} } });
    expect(await words(page("core", shown))).toContain("There's no way to earn it at the moment.");
  });

  it("tells whoever holds it how to show it elsewhere, where it would be signed", async () => {
    const signed = page("first-step", harbor({ signs: true }));
    expect(await words(signed)).toContain(
      "Is this badge yours? Comment /claim first-step on any issue, and it gets a page to show to others, with a signed credential that anybody can check.",
    );
    expect(await links(signed)).toContain("/verify");
    expect(await words(page("first-step"))).not.toContain("/claim");
    expect(await words(page("core", harbor({ signs: true })))).not.toContain("/claim");
  });

  it("has as many pages as it takes, each with its own address", async () => {
    const address = "/harbor-civic/badges/first-step";
    const [first, onwards] = await turned({ more: true });
    expect(first).toContain("250 people");
    expect(first).toContain("Older ones");
    expect(onwards).toContain(`${address}?page=2`);
    const [second, both] = await turned({ page: 2, more: true });
    expect(second).toContain("250 people, page 2");
    expect(both.slice(-2)).toEqual([address, `${address}?page=3`]);
    const [last, back] = await turned({ page: 3, more: false });
    expect(last).not.toContain("Older ones");
    expect(back.at(-1)).toBe(`${address}?page=2`);
  });

  it("shows hostile words as the words they are", async () => {
    const markup = (await page(NASTY, hostile())).toString();
    expect(markup).not.toContain("<script>alert");
    expect(markup).not.toContain("<img src=x");
    expect(markup).not.toMatch(/href="(?!https?:|\/|#|\?)/);
  });
});

import { describe, expect, it } from "vitest";
import type { Definitions } from "../../../src/definitions/definitions.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { personPage } from "../../../src/web/pages/person-page.ts";
import type { Portrait } from "../../../src/web/pages/portrait.ts";
import type { View } from "../../../src/web/pages/view.ts";
import { readerIn } from "../../../src/web/pages/reader.ts";
import { adopted } from "../../build/world.ts";
import { definitions, facts, harbor, LIN, reading, uiUx } from "./harbor.ts";
import { hostile, NASTY } from "./hostile.ts";
import { portrait, withPortrait } from "./published.ts";
import { links, words } from "./read.ts";

const mentorship = { name: "First year", mentors: { when: { badge: "bridge" } } };
const more: Definitions = {
  ...definitions,
  badges: {
    ...definitions.badges,
    "first-step": { name: "First step", description: "A first one.", image: "first-step.svg" },
  },
  mentorships: { "first-year": mentorship },
};
const nothing: Portrait = {
  person: LIN,
  awards: [],
  past: [],
  stages: [],
  resting: new Map(),
  memberships: [],
  claimed: new Map(),
  mentoring: [],
  years: [],
};

function page(but: Partial<Portrait> = {}, view: View = harbor({ definitions: more })) {
  return personPage({ ...portrait, ...but }, view);
}

/** A badge's tier. */
function tier(place: number) {
  return {
    name: `Maker (${place})`,
    description: "Makes things.",
    tier: { of: "maker", place },
  };
}

describe("the page about somebody", () => {
  it("tells what they hold, where they belong, how far they came, and how much they did", async () => {
    const text = await words(page());
    expect(text).toContain("@lin @lin on GitHub");
    expect(text).toContain("Badges First step");
    expect(text).toContain("Communities UI/UX, co-lead; member since September 1, 2026");
    expect(text).toContain("Mentoring First year, room for 2 more people");
    expect(text).toContain("Design pathway Ready to contribute November 16, 2026");
    expect(text).toContain("Year by year 2026 1,041 contributions writing code 1,024 reviewing 16");
    expect(text).toContain("2024 1 contribution writing documentation 1");
    expect(text).toContain("Joined UI/UX September 1, 2026");
    expect(text).toContain("@lin asked for this page; nobody else can. /unpublish takes it away");
  });

  it("tells what they held for a time, from when to when", async () => {
    const [award] = portrait.awards;
    if (!award) throw new Error("no award");
    const gone = { ...award, badge: "gone" };
    const past = [award, gone].map((one) => ({ award: one, until: "2026-11-20T10:00:00.000Z" }));
    const held = "Held First step from November 17, 2026 to November 20, 2026";
    expect(await words(page({ past }))).toContain(held);
    const alone = await words(page({ awards: [], past }));
    expect(alone).toContain(`Badges ${held}`);
    expect(alone).toContain("Received the badge First step November 17, 2026");
    expect(await words(page({ awards: [], past: [] }))).not.toContain("Held");
  });

  it("tells of a badge's highest tier alone, and of the years of one that is given for each", async () => {
    const [award] = portrait.awards;
    if (!award) throw new Error("no award");
    const badges = { ...more.badges, low: tier(0), high: tier(1) };
    const view = harbor({ definitions: { ...more, badges } });
    const [low, high] = ["low", "high"].map((badge) => ({ ...award, id: badge, badge }));
    const years = ["2025", "2026"].map((year) => ({ ...award, id: year, year }));
    const awards = [low, high, ...years].flatMap((one) => one ?? []);
    const text = await words(page({ awards }, view));
    expect(text).toContain("Badges Maker (1) First step 2025, 2026");
    expect(text).toContain("Received the badge First step 2025 November 17, 2026");
    expect(text).not.toContain("Maker (0)");
  });

  it("tells of a stage that rests as the honor it is", async () => {
    const resting = new Map(portrait.stages.map(({ id }) => [id, "2026-11-20T10:00:00.000Z"]));
    expect(await words(page({ resting }))).toContain(
      "Ready to contribute November 16, 2026, emeritus since November 20, 2026",
    );
  });

  it("is left out by search engines, which would keep it longer than its owner wants", async () => {
    expect((await page()).toString()).toContain('<meta name="robots" content="noindex" />');
  });

  it("links a badge to the award's own page where its holder made that public", async () => {
    expect(await links(page())).toContain("/harbor-civic/badges/first-step");
    const signing = { ...harbor({ definitions: more }), signs: true as const };
    expect(await links(page({}, signing))).toContain("/harbor-civic/awards/2-first-step");
    const unclaimed = await links(page({ claimed: new Map() }, signing));
    expect(unclaimed).not.toContain("/harbor-civic/awards/2-first-step");
  });

  it("says that there is nothing yet, where there is nothing", async () => {
    const view = harbor({ definitions: { ...definitions, communities: {} } });
    expect(await words(page(nothing, view))).toContain("There's nothing to show yet.");
  });

  it("says who led a community, who leads it, and until when", async () => {
    const communities: Definitions["communities"] = {
      "ui-ux": { ...uiUx, leads: [{ github: "ada" }], emeritus: [{ github: "Lin" }] },
      engineering: { name: "Engineering", leads: [{ github: "lin", until: "2026-12-31" }] },
      old: { name: "Old", status: "retired", emeritus: [{ github: "lin", role: "founder" }] },
      writing: { name: "Writing" },
    };
    const view = harbor({ definitions: { ...definitions, communities } });
    const text = await words(page({}, view));
    expect(text).toContain("UI/UX, led it before; member since September 1, 2026");
    expect(text).toContain("Engineering, leads it; until December 31, 2026");
    expect(text).toContain("Old, founder; led it before retired");
    expect(text).not.toContain("Writing");
  });

  it("tells what they say about themselves, and nothing of mentoring where they are unlisted", async () => {
    const lin = { name: "Lin Chen", github: "lin", languages: ["en"], skills: ["Maps"] };
    const told = (but: object) =>
      harbor({ definitions: { ...more, people: { lin: { ...lin, ...but } } } });
    const text = await words(page({}, told({})));
    expect(text).toContain("Lin Chen @lin on GitHub speaks English; knows Maps");
    expect(text).toContain("Mentoring");
    expect(await words(page({}, told({ mentoring: "unlisted" })))).not.toContain("Mentoring");
    const [, number] = LIN.split(":");
    const renamed = { github: "lin-before", account: Number(number) };
    expect(await words(page({}, told(renamed)))).toContain("knows Maps");
    // Whoever took over a login is somebody else.
    expect(await words(page({}, told({ account: 4711 })))).not.toContain("knows Maps");
  });

  it("keeps silent about what is described no more, and about places that nobody counts", async () => {
    const gone = { ...definitions, badges: {}, pathways: {}, mentorships: {}, communities: {} };
    const text = await words(page({ years: [] }, harbor({ definitions: gone })));
    expect(text).toContain("There's nothing to show yet.");
    const pathways = { design: { name: "Design pathway", stages: [] } };
    const other = harbor({ definitions: { ...more, pathways } });
    expect(await words(page({}, other))).not.toContain("Design pathway");
    const open = { mentoring: [{ programme: "first-year" }] };
    expect(await words(page(open))).toContain("Mentoring First year ");
  });

  it("is in the reader's language", async () => {
    const text = await words(page({}, harbor({ definitions: more, ...readerIn("es") })));
    expect(text).toMatch(/Comunidades UI\/UX, co-lead ?; desde el 1 de septiembre de 2026/);
    expect(text).toContain("1041 contribuciones escribir código 1024");
  });

  it("runs nothing that anybody wrote", async () => {
    const view = hostile();
    const [badge = ""] = Object.keys(view.definitions.badges);
    const years = [{ year: "2026", count: 1, types: new Map([[NASTY, 1]]) }];
    const awards = portrait.awards.map((award) => ({ ...award, badge }));
    const memberships = Object.keys(view.definitions.communities).map((community) => ({
      community,
      since: "2026-09-01T10:00:00.000Z",
    }));
    const html = (await page({ years, awards, memberships }, view)).toString();
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toMatch(/<script>alert|<img src=x/);
  });
});

const app = pages(withPortrait(reading(harbor({ facts: [...facts, adopted()] }))));

describe("the address of somebody's page", () => {
  it("is the login they have now, in whatever case somebody writes it", async () => {
    const answer = await app.request("/harbor-civic/people/lin");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const other = await app.request("/harbor-civic/people/LIN?lang=es");
    expect(other.status).toBe(302);
    expect(other.headers.get("location")).toBe("/harbor-civic/people/lin?lang=es");
  });

  it("answers nothing where they want no page, and tells nobody why", async () => {
    const [ada, nobody, wrong] = await Promise.all(
      ["ada", "zzzzz", "%20"].map(async (login) => {
        const answer = await app.request(`/harbor-civic/people/${login}`);
        const { etag: _, ...headers } = Object.fromEntries(answer.headers);
        return { status: answer.status, headers, text: await answer.text() };
      }),
    );
    expect(ada?.status).toBe(404);
    expect(ada?.headers["cache-control"]).toBe("no-cache");
    expect(ada).toEqual(nobody);
    expect(wrong).toEqual(nobody);
  });

  it("stands where lists name them, and nobody else's does", async () => {
    const badge = await (await app.request("/harbor-civic/badges/first-step")).text();
    expect(badge).toContain('<a href="/harbor-civic/people/lin">@lin</a>');
    const home = await (await app.request("/harbor-civic/?lang=es")).text();
    expect(home).toContain('<a href="/harbor-civic/people/lin?lang=es">@lin</a>');
    expect(home).toContain('<a href="https://github.com/ada" rel="noreferrer">@ada</a>');
    const community = await (await app.request("/harbor-civic/communities/ui-ux")).text();
    expect(community).toContain('<a href="/harbor-civic/people/lin">@lin</a>');
  });
});

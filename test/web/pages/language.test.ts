import { html, raw } from "hono/html";
import { describe, expect, it } from "vitest";
import { communityPage } from "../../../src/web/pages/community-page.ts";
import { organizationPage } from "../../../src/web/pages/organization-page.ts";
import { mentorshipPage } from "../../../src/web/pages/mentorship-page.ts";
import { badgePage } from "../../../src/web/pages/badge-page.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { readerIn } from "../../../src/web/pages/reader.ts";
import type { PagesReader } from "../../../src/web/pages/shown.ts";
import { woven } from "../../../src/web/pages/woven.ts";
import { asText, joined } from "../../../src/words/shown.ts";
import { definitions, harbor, ofBadge, reading, uiUx } from "./harbor.ts";
import { hostile } from "./hostile.ts";
import { links, words } from "./read.ts";

const PAGES = [
  "/harbor-civic/",
  "/harbor-civic/communities/ui-ux",
  "/harbor-civic/badges/first-step",
] as const;

const app = pages(reading(harbor({ pages: "https://waymark.example" })));
const spanish = harbor({
  definitions: { ...definitions, settings: { ...definitions.settings, language: "es" } },
});

function asked(path: string, accepts?: string, from = app) {
  return from.request(path, {
    headers: accepts === undefined ? {} : { "accept-language": accepts },
  });
}

async function languageOf(answer: Response | Promise<Response>): Promise<string | null> {
  return (await answer).headers.get("content-language");
}

const broken: PagesReader = {
  organizations: () => Promise.reject(new Error("away")),
  organization: () => Promise.reject(new Error("away")),
};

describe("a page speaks", () => {
  it.each([
    ["es", "es"],
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["es-419", "es"],
    ["en;q=0.5, es", "es"],
    ["de, es;q=0.1", "es"],
    ["en-US,en;q=0.9,es;q=0.8", "en"],
    ["es;q=0, de", "en"],
    ["de", "en"],
    ["*", "en"],
    ["<b>;;,@=,", "en"],
    [undefined, "en"],
  ])("to a browser that asks for %s in %s", async (accepts, language) => {
    for (const path of PAGES) {
      const answer = await asked(path, accepts);
      expect(answer.headers.get("content-language")).toBe(language);
      expect(answer.headers.get("vary")).toBe("Accept-Language, Accept-Encoding");
      expect(await answer.text()).toContain(`<html lang="${language}">`);
    }
  });

  it("the organisation's language where the browser knows none of ours", async () => {
    const theirs = pages(reading(spanish));
    expect(await languageOf(asked("/harbor-civic/", "de", theirs))).toBe("es");
    expect(await languageOf(asked("/harbor-civic/", "en", theirs))).toBe("en");
  });

  it("in the organisation's own words, where it is their language", async () => {
    const messages = { en: { "meetings-at": "{ $when }, { $time } sharp ({ $zone })" } };
    const theirs = pages(reading(harbor({ definitions: { ...definitions, messages } })));
    const said = "Wednesdays, 19:00 sharp (Pacific Time)";
    expect(await (await asked("/harbor-civic/communities/ui-ux", "en", theirs)).text()).toContain(
      said,
    );
    expect(
      await (await asked("/harbor-civic/communities/ui-ux", "es", theirs)).text(),
    ).not.toContain("sharp");
  });

  it("the language that somebody chose, whatever their browser asks for", async () => {
    for (const path of PAGES) {
      const answer = await asked(`${path}?lang=es`, "en");
      expect(answer.headers.get("content-language")).toBe("es");
      expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    }
    expect(await languageOf(asked("/harbor-civic/?lang=xx", "es"))).toBe("es");
  });

  it("the same where there is nothing, and where something broke", async () => {
    const missing = await asked("/nobody/", "es");
    expect(await missing.text()).toContain("<h1>Aquí no hay nada</h1>");
    const failed = await asked(
      "/harbor-civic/?lang=es",
      "en",
      pages(broken, () => undefined),
    );
    expect(await failed.text()).toContain("Inténtalo de nuevo en un minuto.");
    expect(failed.headers.get("cache-control")).toBe("no-store");
  });
});

describe("whoever chose a language", () => {
  it.each(PAGES)("keeps it on every link of ours at %s", async (path) => {
    const text = await (await asked(`${path}?lang=es`)).text();
    const ours = (await links(raw(text))).filter((href) => href.startsWith("/"));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((href) => !href.endsWith("?lang=es"))).toEqual([]);
  });

  it("keeps it on the way to where a page is now", async () => {
    const ways = [
      ["/harbor-civic?lang=es", "/harbor-civic/?lang=es"],
      [
        "/Harbor-Civic/badges/first-step?page=2&lang=es",
        "/harbor-civic/badges/first-step?page=2&lang=es",
      ],
      ["/?lang=es", "/harbor-civic/?lang=es"],
    ] as const;
    for (const [from, to] of ways) expect((await asked(from)).headers.get("location")).toBe(to);
  });

  it("changes it at the bottom of the page, and stays on the same page of a list", async () => {
    const text = await (await asked("/harbor-civic/badges/first-step?page=2", "en")).text();
    expect(text).toContain('<span aria-current="true">English</span>');
    expect(text).toMatch(/<a href="\?page=2&amp;lang=es" hreflang="es" lang="es"[^>]*>Español/);
  });
});

it("search engines find a page in every language", async () => {
  const address = "https://waymark.example/harbor-civic/";
  const text = await (await asked("/harbor-civic/?lang=es")).text();
  expect(text).toContain(`<link rel="canonical" href="${address}?lang=es" />`);
  for (const [language, query] of [
    ["en", "?lang=en"],
    ["es", "?lang=es"],
    ["x-default", ""],
  ])
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      `<link rel="alternate" hreflang="${language}" href="${address}${query}" />`,
    );
});

describe("in Spanish", () => {
  const es = readerIn("es");

  it("an organisation's page says when communities meet, and who was recognised", async () => {
    const text = await words(organizationPage(harbor(es)));
    expect(text).toContain(
      "Weekly miércoles, 25 de noviembre de 2026, a las 19:00 (03:00 UTC del jueves)",
    );
    expect(text).toContain("@ada recibió la insignia Bridge builder");
    expect(text).toContain("3 evidencias de lin: Active contributor");
  });

  it("a community's page says what growing in it takes", async () => {
    const text = await words(communityPage("ui-ux", uiUx, harbor(es)));
    expect(text).toContain("Únete a UI/UX");
    expect(text).toContain("Quién lo confirma: ");
    expect(text).toContain("Ganas la insignia Core");
  });

  it("nothing of what we say is left in English", async () => {
    const all = harbor(es);
    const { badges } = definitions;
    const texts = await Promise.all(
      [
        organizationPage(all),
        ...Object.entries(definitions.communities).map(([id, one]) => communityPage(id, one, all)),
        ...Object.entries(badges).map(([id, one]) => badgePage(id, one, ofBadge(id, all))),
        mentorshipPage("first", { name: "Mentoría", mentors: { when: { badge: "core" } } }, all),
      ].map(words),
    );
    // The harbour's own words are English: of ours, those are left out that it uses itself.
    const ours =
      /\b(?:what it takes|next:|until|joined|everybody|nobody|for \d|at \d|you|your|status|person|leads|badge|by)\b/i;
    const own = JSON.stringify(definitions);
    const left = texts
      .flatMap((text) => text.match(new RegExp(ours, "gi")) ?? [])
      .filter((found) => !own.includes(found));
    expect(left).toEqual([]);
  });

  it("what others wrote is marked as what it is, and nothing is where the languages are one", async () => {
    const mixed = (await organizationPage(harbor(es))).toString();
    expect(mixed).toContain('<h1><span lang="en">Harbor Civic Tech</span></h1>');
    expect((await organizationPage(harbor())).toString()).not.toMatch(/<span lang=/);
    const { writing } = definitions.communities;
    if (!writing) throw new Error("nobody writes");
    const theirs = { ...writing, language: "es" as const };
    const english = (await communityPage("writing", theirs, harbor())).toString();
    expect(english).toContain('<h1><span lang="es">Writing</span></h1>');
  });

  it("hostile words are shown as the words they are", async () => {
    const markup = (await organizationPage({ ...hostile(), ...es })).toString();
    expect(markup).not.toContain("<script>alert");
    expect(markup).not.toContain("<img src=x");
  });
});

it("a sentence keeps its links wherever a language puts them, and nobody can write a slot", async () => {
  const link = html`<a href="/">here</a>`;
  const typed = asText("\u0001link\u0001");
  const said = woven({ link }, (slots) => joined([typed, slots.link], ": "));
  expect((await said).toString()).toBe('link: <a href="/">here</a>');
});

describe("a name that goes from right to left", () => {
  const name = "קהילת עיצוב (TLV)!";
  const view = harbor({
    definitions: {
      ...definitions,
      communities: { ...definitions.communities, "ui-ux": { ...uiUx, name } },
    },
  });

  it("keeps its direction, and claims no language of ours", async () => {
    const from = pages(reading(view));
    for (const language of ["en", "es"]) {
      const page = await (await asked("/harbor-civic/communities/ui-ux", language, from)).text();
      expect(page).toContain(`<h1><bdi>${name}</bdi></h1>`);
      expect(page).toContain(`<li aria-current="page"><bdi>${name}</bdi></li>`);
    }
    const all = await (await asked("/harbor-civic/", "es", from)).text();
    expect(all).toContain(`<bdi>${name}</bdi>`);
  });
});

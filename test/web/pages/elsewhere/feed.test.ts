import { raw } from "hono/html";
import { describe, expect, it } from "vitest";
import { only } from "../../../../src/core/fact.ts";
import { pages } from "../../../../src/web/pages/pages.ts";
import type { View } from "../../../../src/web/pages/view.ts";
import { definitions, facts, harbor, LIN, reading } from "../harbor.ts";
import { hostile, NASTY } from "../hostile.ts";
import { words } from "../read.ts";
import { type Element, parsed } from "./xml.ts";

const ADDRESS = "https://waymark.example/community";
const here = harbor({ pages: ADDRESS });
const FEED = "/harbor-civic/recognition.atom";

function asked(way = FEED, shown: View = here, headers: Record<string, string> = {}) {
  return pages(reading(shown)).request(way, { headers });
}

async function read(way = FEED, shown?: View): Promise<Element> {
  return parsed(await (await asked(way, shown)).text());
}

function all(name: string, { children }: Element): readonly Element[] {
  return children.filter((child) => child.name === name);
}

function text(name: string, element: Element): string {
  const [found, ...others] = all(name, element);
  if (!found || others.length > 0) throw new Error(`not one ${name}`);
  return found.text.trim();
}

function link(rel: string, element: Element): string | undefined {
  return all("link", element).find(({ attributes }) => attributes["rel"] === rel)?.attributes[
    "href"
  ];
}

function idsIn(feed: Element): readonly string[] {
  return [feed, ...all("entry", feed)].map((one) => text("id", one));
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const ID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe("a feed of recognition", () => {
  it("has everything that a feed has to have", async () => {
    const feed = await read();
    expect([feed.name, feed.attributes["xmlns"]]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expect(text("title", feed)).toBe("Recognition at Harbor Civic Tech");
    expect(text("name", all("author", feed)[0] ?? feed)).toBe("Harbor Civic Tech");
    const entries = all("entry", feed);
    for (const one of [feed, ...entries]) {
      expect(text("id", one)).toMatch(ID);
      expect(text("title", one)).not.toBe("");
      expect(text("updated", one)).toMatch(TIME);
      expect(link("alternate", one)).toMatch(`${ADDRESS}/harbor-civic/`);
    }
    const ids = idsIn(feed);
    expect(new Set(ids).size).toBe(ids.length);
    const times = entries.map((one) => text("updated", one));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(text("updated", feed)).toBe(times[0]);
    expect(link("self", feed)).toBe(ADDRESS + FEED);
  });

  it("tells what the organization's page tells, and leads to it", async () => {
    const entries = all("entry", await read());
    const titles = entries.map((one) => text("title", one));
    expect(titles).toEqual([
      "@ada received the badge Bridge builder",
      "@lin reached Active contributor (Design pathway)",
      "@lin reached First contribution (Design pathway) and received the badge First step",
    ]);
    const page = await words(raw(await (await asked("/harbor-civic/")).text()));
    for (const title of titles) expect(page).toContain(title);
    expect(entries.map((one) => link("alternate", one))).toEqual([
      `${ADDRESS}/harbor-civic/badges/bridge`,
      `${ADDRESS}/harbor-civic/#recognition`,
      `${ADDRESS}/harbor-civic/badges/first-step`,
    ]);
    expect(entries.flatMap((one) => all("summary", one).map((found) => found.text))).toEqual([
      definitions.badges["bridge"]?.description,
      "A first contribution that others can build on.",
    ]);
  });

  it("calls everything by the same ids for ever, wherever it is", async () => {
    const ids = idsIn(await read());
    const moved = { ...here, login: "harbour", pages: "https://elsewhere.example" };
    expect(idsIn(await read("/harbour/recognition.atom?lang=es", moved))).toEqual(ids);
    expect(idsIn(await read(FEED, { ...here, org: 2 }))).not.toContain(ids[0]);
    // Whoever follows a feed would read everything again.
    expect(ids[0]).toBe("urn:uuid:ecd0ebaf-a59a-51e9-8456-54cb8ec25ad3");
  });

  it("speaks the language of its address, otherwise the organization's", async () => {
    const feed = await read(`${FEED}?lang=es`);
    expect(text("title", feed)).toBe("Reconocimientos en Harbor Civic Tech");
    expect(link("self", feed)).toBe(`${ADDRESS}${FEED}?lang=es`);
    expect(link("alternate", feed)).toBe(`${ADDRESS}/harbor-civic/?lang=es#recognition`);
    const answer = await asked(FEED, here, { "accept-language": "es" });
    expect(answer.headers.get("content-language")).toBe("en");
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const settings = { ...definitions.settings, language: "es" as const };
    const spanish = harbor({ definitions: { ...definitions, settings } });
    expect((await read(FEED, spanish)).attributes["xml:lang"]).toBe("es");
  });

  it("names people as they are called now, and calls what's gone by its id", async () => {
    const local = only(facts, "awarded").map((one) => ({ ...one, person: "local:kim" as const }));
    const gone = { ...definitions, badges: {} };
    const nobody = harbor({ facts: [...facts, ...local], logins: {}, definitions: gone });
    const titles = all("entry", await read(FEED, nobody)).map((one) => text("title", one));
    expect(titles).toContain("somebody without a GitHub account received the badge bridge");
    expect(titles).toContain("somebody reached Active contributor (Design pathway)");
    const pathless = harbor({ definitions: { ...gone, pathways: {} } });
    const [first] = all("entry", await read(FEED, pathless));
    expect(first && link("alternate", first)).toBe("/harbor-civic/#recognition");
  });

  it("is sent again only where something changed, and compressed", async () => {
    const { headers } = await asked();
    expect(headers.get("cache-control")).toBe("public, max-age=300");
    const again = await asked(FEED, here, { "if-none-match": headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    const small = await asked(FEED, here, { "accept-encoding": "gzip" });
    expect(small.headers.get("content-encoding")).toBe("gzip");
  });

  it("is empty where nobody was recognized, and isn't there where nobody knows", async () => {
    const empty = await read(FEED, harbor({ facts: [] }));
    expect(all("entry", empty)).toEqual([]);
    expect(text("updated", empty)).toBe(here.now);
    const copy = { people: false, account: true };
    expect((await asked(FEED, { ...here, copy })).status).toBe(404);
    expect((await asked("/nobody/recognition.atom")).status).toBe(404);
  });

  it("shows hostile words as the words they are", async () => {
    const feed = await read(FEED, { ...hostile(), login: "harbor-civic" });
    expect(JSON.stringify(all("entry", feed))).toContain(JSON.stringify(NASTY).slice(1, -1));
  });

  it("is found by feed readers, and by people, on the organization's page", async () => {
    const page = await (await asked("/harbor-civic/?lang=es")).text();
    const address = `${ADDRESS}${FEED}?lang=es`;
    expect(page.replaceAll(/\s+/g, " ")).toContain(
      `<link rel="alternate" type="application/atom+xml" href="${address}" />`,
    );
    expect(page).toContain(`<a href="${address}">Suscríbete con un lector de feeds</a>`);
    expect(await (await asked("/harbor-civic/", harbor())).text()).toContain(`href="${FEED}"`);
    const copy = { people: false, account: true };
    expect(await (await asked("/harbor-civic/", { ...here, copy })).text()).not.toContain("atom");
  });

  it("leaves out whom the page leaves out", async () => {
    const { recognised } = here;
    const list = recognised.list.filter(({ person }) => person !== LIN);
    const feed = await read(FEED, { ...here, recognised: { ...recognised, list } });
    expect(JSON.stringify(feed)).not.toContain("@lin");
  });
});

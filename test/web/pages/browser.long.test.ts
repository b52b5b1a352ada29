import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { openBadges } from "../../../src/web/pages/open-badges.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { issuerWith, key } from "../../open-badges/keys.ts";
import { withClaim } from "./claimed.ts";
import { definitions, harbor, reading, uiUx } from "./harbor.ts";
import { withPortrait } from "./published.ts";
import { crowd, drawn } from "./crowd.ts";
import { startChromium } from "./chromium.ts";

const browser = await startChromium();
const missing = typeof browser === "string" ? browser : undefined;
if (missing !== undefined) console.warn(`The pages were not tried in a browser: ${missing}`);

const word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen";
const long = {
  ...uiUx,
  name: word,
  purpose: word,
  status: "forming" as const,
  channels: [{ name: word, url: `ftp://${word}.example/${word}` }],
};
const crowded = { ...definitions, communities: { ...definitions.communities, long } };
const many = crowd(30);
const reader = reading(
  harbor({ definitions: crowded, pages: "https://waymark.example" }),
  harbor({ login: "tide" }),
  many,
);
const app = pages(
  withPortrait(withClaim(reader)),
  console.error,
  drawn,
  openBadges(issuerWith(key())),
);
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
await new Promise((listening) => server.once("listening", listening));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

afterAll(async () => {
  if (typeof browser !== "string") await browser.close();
  server.close();
});

const ALL = [
  "/",
  "/harbor-civic/",
  "/harbor-civic/communities/ui-ux",
  "/harbor-civic/communities/engineering",
  "/harbor-civic/communities/data-lab",
  "/harbor-civic/communities/long",
  "/harbor-civic/badges/first-step",
  "/harbor-civic/awards/2-first-step",
  "/harbor-civic/awards/2-first-step?lang=es",
  "/harbor-many/people/lin",
  "/harbor-many/people/lin?lang=es",
  "/harbor-civic/people/lin",
  "/harbor-civic/people/lin/contributions?page=2",
  "/harbor-civic/people/lin/stages/design/first?lang=es",
  "/verify",
  "/nothing/here",
  "/harbor-civic/?lang=es",
  "/harbor-civic/communities/ui-ux?lang=es",
  "/harbor-many/",
  "/harbor-many/?skill=Maps&lang=es",
  "/harbor-many/communities/ui-ux",
  "/harbor-many/communities/community-7",
  "/harbor-many/badges/core",
  "/harbor-many/health",
  "/harbor-many/health?lang=es",
  "/harbor-many/communities/ui-uz",
];

/** What is no page, and shown elsewhere. */
const XML = [
  "/harbor-civic/recognition.atom",
  "/harbor-many/recognition.atom?lang=es",
  "/harbor-many/badges/first-step/badge.svg",
];

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

async function open(options: BrowserContextOptions): Promise<Page> {
  if (typeof browser === "string") throw new Error(browser);
  return (await browser.newContext(options)).newPage();
}

/** How somebody with these settings reads when a community meets. */
async function meetingsSeen(options: BrowserContextOptions): Promise<string> {
  const page = await open({ ...options, locale: "en-US" });
  await page.goto(`${origin}/harbor-civic/communities/ui-ux`);
  const text = await page.locator("#meetings ~ ul").innerText();
  await page.context().close();
  return text.replaceAll(/\s+/g, " ");
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(
    "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
  );
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Finding[]>("axe.run().then((all) => all.violations)");
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

describe.skipIf(missing !== undefined)(`in a real browser${missing ? ` (${missing})` : ""}`, () => {
  it.each([
    ["a phone by day", { viewport: phone, colorScheme: "light" }],
    ["a phone by night", { viewport: phone, colorScheme: "dark" }],
    ["a desk by day", { viewport: desk, colorScheme: "light" }],
    ["a desk by night", { viewport: desk, colorScheme: "dark" }],
  ] as const)("nobody is shut out at %s, and nothing runs over the edge", async (_, options) => {
    const page = await open(options);
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    for (const path of ALL) {
      await page.goto(origin + path);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect({ path, findings: await findings(page), width }).toEqual({
        path,
        findings: [],
        width: options.viewport.width,
      });
    }
    // Only the page that is not there has anything to say, and it is not about the stylesheet.
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    await page.context().close();
  });

  it("feeds and pictures for READMEs are the XML that a parser takes", async () => {
    const page = await open({});
    await page.goto(`${origin}/harbor-civic/`);
    for (const path of XML) {
      const text = JSON.stringify(await (await fetch(origin + path)).text());
      const root = `new DOMParser().parseFromString(${text}, "application/xml").documentElement`;
      expect(await page.evaluate(`${root}.outerHTML`)).not.toContain("parsererror");
    }
    await page.context().close();
  });

  it("a page of somebody else shows a badge's picture", async () => {
    const page = await open({});
    const theirs = serve({ fetch: () => new Response("README"), port: 0, hostname: "127.0.0.1" });
    await new Promise((listening) => theirs.once("listening", listening));
    await page.goto(`http://localhost:${(theirs.address() as AddressInfo).port}/`);
    const width = await page.evaluate(`new Promise((shown, failed) => {
      const picture = new Image();
      picture.onload = () => shown(picture.naturalWidth);
      picture.onerror = () => failed(new Error("it isn't shown"));
      picture.src = "${origin}/harbor-many/badges/first-step/badge.svg";
    })`);
    expect(width).toBeGreaterThan(100);
    await page.context().close();
    theirs.close();
  });

  it("night looks like night", async () => {
    const background = "getComputedStyle(document.body).backgroundColor";
    const seen = new Set<unknown>();
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open({ colorScheme });
      await page.goto(`${origin}/harbor-civic/`);
      seen.add(await page.evaluate(background));
      await page.context().close();
    }
    expect(seen).toEqual(new Set(["rgb(250, 248, 243)", "rgb(21, 24, 26)"]));
  });

  it("people without JavaScript find their way from the organisations to a badge", async () => {
    const page = await open({ javaScriptEnabled: false, viewport: phone });
    await page.goto(origin);
    await page.getByRole("link", { name: "harbor-civic" }).click();
    const row = page.getByRole("listitem").filter({ hasText: "reached Active contributor" });
    await row.getByText("3 pieces of evidence").click();
    await row.getByRole("link", { name: "Draw the harbour map" }).waitFor({ state: "visible" });
    await page.getByRole("link", { name: "UI/UX", exact: true }).click();
    await page.getByRole("link", { name: "First step" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("First step");
    await page.context().close();
  });

  it("people without JavaScript check a badge that somebody claimed, and one that was changed", async () => {
    const page = await open({ javaScriptEnabled: false, viewport: phone });
    await page.goto(`${origin}/harbor-civic/awards/2-first-step`);
    const credential = await page.locator("input[name=credential]").inputValue();
    await page.getByRole("button", { name: "Check it now" }).click();
    const outcome = page.locator("#outcome");
    expect(await outcome.innerText()).toBe("This badge is genuine");
    await page.getByLabel("Credential").fill(`${credential.slice(0, -9)}x${credential.slice(-8)}`);
    await page.getByRole("button", { name: "Check it" }).click();
    expect(await outcome.innerText()).toBe("This isn't what was signed");
    await page.context().close();
  });

  it("people without JavaScript find a community among many", async () => {
    const page = await open({ javaScriptEnabled: false, viewport: phone });
    await page.goto(`${origin}/harbor-many/?lang=es`);
    await page.getByLabel("Habilidad").selectOption("Maps");
    await page.getByLabel("Región").selectOption("Lisbon");
    await page.getByRole("button", { name: "Buscar" }).click();
    expect(await page.getByRole("status").innerText()).toBe("Coinciden 7 comunidades.");
    await page.getByRole("link", { name: "Ver todas" }).click();
    expect(await page.getByRole("article").count()).toBe(30);
    await page.context().close();
  });

  it("a meeting is told by the reader's own clock, and without JavaScript by the community's and UTC", async () => {
    expect(await meetingsSeen({ timezoneId: "Asia/Tokyo" })).toContain(
      "(Thursday 12:00 where you are)",
    );
    expect(await meetingsSeen({ timezoneId: "America/Los_Angeles" })).not.toContain(
      "where you are",
    );
    expect(await meetingsSeen({ javaScriptEnabled: false })).toContain("(03:00 UTC on Thursday)");
  });

  it("people without JavaScript choose their language, and keep it", async () => {
    const page = await open({ javaScriptEnabled: false, viewport: phone, locale: "en-US" });
    await page.goto(`${origin}/harbor-civic/`);
    await page.getByRole("link", { name: "Español" }).click();
    await page.getByRole("link", { name: "UI/UX", exact: true }).click();
    const heading = page.locator("#pathways");
    expect(await heading.innerText()).toBe("Cómo puedes crecer aquí");
    await page.getByRole("link", { name: "English" }).click();
    expect(await heading.innerText()).toBe("How you can grow here");
    await page.context().close();
  });

  it.each([phone, desk])(
    "the keyboard reaches every link, in order, and shows where it is (%o)",
    async (viewport) => {
      const page = await open({ viewport });
      await page.goto(`${origin}/harbor-civic/`);
      const wanted = await page.evaluate<readonly string[]>(
        "[...document.querySelectorAll('a, summary')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML)",
      );
      const reached: string[] = [];
      for (const _ of wanted) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate<readonly [string, string]>(
          "[document.activeElement.outerHTML, getComputedStyle(document.activeElement).outlineStyle]",
        );
        expect(here).toEqual([here[0], "solid"]);
        reached.push(here[0]);
      }
      expect(reached).toEqual(wanted);
      await page.context().close();
    },
  );

  it("the first key leads past what comes before the content", async () => {
    const page = await open({ viewport: phone });
    await page.goto(`${origin}/harbor-civic/communities/ui-ux`);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Join UI/UX");
    await page.context().close();
  });

  it("the headings make an outline without gaps", async () => {
    const page = await open({ viewport: desk });
    for (const path of ALL) {
      await page.goto(origin + path);
      const levels = await page.evaluate<readonly number[]>(
        "[...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName[1]))",
      );
      const first = levels.filter((level) => level === 1);
      const jumps = levels.filter((level, n) => level > (levels[n - 1] ?? 0) + 1);
      expect({ path, first, jumps }).toEqual({ path, first: [1], jumps: [] });
    }
    await page.context().close();
  });
});

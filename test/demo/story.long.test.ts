import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserContextOptions, Page } from "playwright-core";
import { startChromium } from "../web/pages/chromium.ts";
import { crawl, deadLinks, type Found } from "./crawl.ts";
import { begins, type Played, played } from "./played.ts";

const browser = await startChromium();
const missing = typeof browser === "string" ? browser : undefined;
if (missing !== undefined) console.warn(`The demo was not looked at in a browser: ${missing}`);

afterAll(async () => {
  if (typeof browser !== "string") await browser.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function open(options: BrowserContextOptions): Promise<Page> {
  if (typeof browser === "string") throw new Error(browser);
  return (await browser.newContext(options)).newPage();
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Finding[]>("axe.run().then((all) => all.violations)");
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

const WORDS = {
  en: { passed: /^41 checks passed \(/m, plan: "The community **Writing** goes away." },
  es: { passed: /^41 comprobaciones pasaron \(/m, plan: "La comunidad **Writing** desaparece." },
} as const;

/** Pages differ by language in their words alone: longer ones on a phone, and each way once. */
const LOOKED_AT = {
  en: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  es: { viewport: { width: 390, height: 844 }, colorScheme: "light" },
} as const;

describe.each(["en", "es"] as const)("the story in %s", (language) => {
  let demo: Played;
  let pages: ReadonlyMap<string, Found>;
  let start: ReturnType<typeof begins>;

  beforeAll(async () => {
    demo = await played("--language", language);
    start = begins(demo.text());
    pages = await crawl(start.github, start.pages);
  }, 900_000);

  afterAll(() => demo.end());

  it("comes out as told", () => {
    expect(demo.text()).toMatch(WORDS[language].passed);
    expect(demo.text()).toContain(WORDS[language].plan);
  });

  it("leads to threads that are there, and never twice in a row to the same", () => {
    const told = [...demo.text().matchAll(/^ {6}→ (\S+)$/gm)].map(([, address = ""]) => address);
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((address, index) => address === told[index - 1])).toEqual([]);
    expect(told.filter((address) => pages.get(address)?.status !== 200)).toEqual([]);
  });

  it("has no link that leads nowhere, and none to another GitHub", () => {
    const all = [...pages.values()];
    expect(all.length).toBeGreaterThan(60);
    expect(deadLinks(pages)).toEqual([]);
    const elsewhere = all.flatMap(({ address, links }) =>
      links.filter((link) => /github\.com/.test(new URL(link).host)).map((link) => [address, link]),
    );
    expect(elsewhere).toEqual([]);
    expect(all.filter(({ html }) => /https?:\/\/[\w.]*github\.com/.test(html))).toEqual([]);
  });

  it("is told on pages in its language", () => {
    const github = [...pages.values()].filter(({ address }) => address.startsWith(start.github));
    for (const { html } of github) expect(html).toContain(`<html lang="${language}">`);
  });

  it.skipIf(missing !== undefined)(
    "shuts nobody out where it is looked at, and nothing runs over the edge",
    async () => {
      const options = LOOKED_AT[language];
      const page = await open(options);
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      const github = [...pages.keys()].filter(
        (address) =>
          address.startsWith(new URL(start.github).origin) && !/\.svg$|\/blob\//.test(address),
      );
      const files = [...pages.keys()]
        .filter((address) => /\/blob\/main\//.test(address))
        .slice(0, 3);
      for (const address of [...github, ...files]) {
        await page.goto(address);
        const width = await page.evaluate("document.documentElement.scrollWidth");
        expect({ address, findings: await findings(page), width }).toEqual({
          address,
          findings: [],
          width: options.viewport.width,
        });
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    300_000,
  );

  it("ends without a complaint when it is asked to", async () => {
    expect(await demo.end()).toBe(0);
  });
});

import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "../../web/pages/chromium.ts";
import { waymark } from "../run.ts";
import { backupIn, harborIn, harborStore } from "./copied.ts";

const browser = await startChromium();
const missing = typeof browser === "string" ? browser : undefined;
if (missing !== undefined) console.warn(`The copied pages were not tried in a browser: ${missing}`);
const { WAYMARK_PICTURES: pictures } = process.env;

const here = mkdtempSync(join(tmpdir(), "waymark-copied-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

beforeAll(async () => {
  const community = harborIn(here);
  const store = await harborStore();
  const backup = await backupIn(here, store);
  await store.close();
  for (const args of [
    ["--to", "told", "--ledger", backup],
    ["--to", "alone", "--repository", "harbor/community"],
  ])
    waymark(["pages", community, ...args], here);
});

afterAll(async () => {
  if (typeof browser !== "string") await browser.close();
});

function addressOf(path: string): string {
  return pathToFileURL(join(here, path)).href;
}

/** Looks at the page that is open, on a phone by night and on a desk by day, and at what a browser has to complain of. */
async function look(page: Page, name: string): Promise<void> {
  for (const [width, colorScheme] of [
    [320, "dark"],
    [1280, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // Asked in one go: what asks again and again needs `eval`, which these pages forbid.
    await page.evaluate(
      `Promise.all([...document.images].map((one) => {
        one.loading = "eager";
        return one.decode().catch(() => undefined);
      }))`,
    );
    const broken = await page.evaluate(
      "[...document.images].filter((one) => one.naturalWidth === 0).map((one) => one.src)",
    );
    await page.evaluate(axe);
    const found = await page.evaluate<readonly { readonly id: string }[]>(
      "axe.run().then((all) => all.violations)",
    );
    const over = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
    expect({ name, width, broken, found: found.map(({ id }) => id), over }).toEqual({
      name,
      width,
      broken: [],
      found: [],
      over: false,
    });
    if (pictures)
      await page.screenshot({
        path: join(pictures, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
  }
}

describe.skipIf(missing !== undefined)("copied pages, opened from a disk", () => {
  it("are whole, can be read by everybody, and lead from one to the next in one's language", async () => {
    if (typeof browser === "string") throw new Error(browser);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(addressOf("told/index.html"));
    await look(page, "home");
    await page.getByRole("link", { name: "Español" }).click();
    await page.locator('a[rel="next"]').click();
    await page.getByRole("link", { name: "UI/UX", exact: true }).click();
    expect(page.url()).toBe(addressOf("told/es/communities/ui-ux.html"));
    await look(page, "community");
    await page.getByRole("link", { name: "First step" }).first().click();
    await page.getByRole("link", { name: "English" }).click();
    expect(page.url()).toBe(addressOf("told/badges/first-step.html"));
    await page.getByRole("link", { name: "Harbor Civic Tech" }).click();
    await page.getByRole("link", { name: "More communities" }).click();
    expect(page.url()).toBe(addressOf("told/page-2.html"));
    await page.getByRole("link", { name: "UI/UX", exact: true }).click();
    for (const path of ["index", "communities/ui-ux", "mentorships/newcomers"]) {
      await page.goto(addressOf(`alone/${path}.html`));
      await look(page, `alone-${path.replace("/", "-")}`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("tell a meeting by the reader's own clock", async () => {
    if (typeof browser === "string") throw new Error(browser);
    const context = await browser.newContext({ timezoneId: "Asia/Tokyo", locale: "en-US" });
    const page = await context.newPage();
    await page.goto(addressOf("alone/communities/data.html"));
    expect(await page.locator("main").innerText()).toMatch(/\(Tuesday 1[01]:30 where you are\)/);
    await context.close();
  });
});

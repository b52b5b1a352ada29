import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { startChromium } from "../pages/chromium.ts";
import { ask, KEY, serving, until, waiting } from "./waiting.ts";

const browser = await startChromium();
const missing = typeof browser === "string" ? browser : undefined;
if (missing !== undefined) console.warn(`The set-up was not tried in a browser: ${missing}`);

afterAll(async () => {
  if (typeof browser !== "string") await browser.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const appYml = load(readFileSync("app.yml", "utf8")) as Readonly<Record<string, unknown>>;
const { WAYMARK_PICTURES: pictures } = process.env;

async function open(width: number): Promise<Page> {
  if (typeof browser === "string") throw new Error(browser);
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  return context.newPage();
}

/** What is wrong with the page that is open, for people and in the browser's own eyes. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly { id: string }[]>(
    "axe.run().then((all) => all.violations)",
  );
  const wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
  return [...found.map(({ id }) => id), ...(wide === true ? ["runs over the edge"] : [])];
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describe.skipIf(missing !== undefined)(`in a real browser${missing ? ` (${missing})` : ""}`, () => {
  it.each([
    [320, "a database of somebody's", {}],
    [1280, "nothing but a folder", { DATABASE_URL: "" }],
  ])(
    "an owner clicks from the first page to a running Waymark (%i wide, with %s)",
    async (width, _, settings) => {
      const server = await serving(settings);
      const page = await open(width);
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(server.url);
      expect(await faults(page)).toEqual([]);
      await picture(page, `first-${width}`);
      await page.getByLabel("One-time code").fill("not it");
      await page.getByLabel("Organization").fill("harbor");
      await page.getByLabel("Public address").fill(server.url);
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("alert").getByText("That's not the code").waitFor();
      await picture(page, `wrong-${width}`);
      await page.getByLabel("One-time code").fill(server.code);
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("heading", { name: "Register the App for harbor" }).waitFor();
      expect(await faults(page)).toEqual([]);
      await picture(page, `register-${width}`);
      await page.getByRole("button", { name: "Register it on GitHub" }).click();
      await page.getByRole("button", { name: "Create GitHub App for harbor" }).click();
      await page.getByRole("heading", { name: "Waymark is set up" }).waitFor();
      expect(await faults(page)).toEqual([]);
      await picture(page, `done-${width}`);
      const install = page.getByRole("link", { name: "Install it on harbor" });
      expect(await install.getAttribute("href")).toBe(
        `${server.github.url}/apps/waymark-harbor/installations/new`,
      );
      const [manifest] = server.github.manifests();
      expect(String(manifest?.["description"])).toContain("your organization's own GitHub.");
      expect(manifest).toEqual({
        ...appYml,
        name: "harbor Waymark",
        url: server.url,
        redirect_url: `${server.url}/set-up/registered`,
        setup_url: `${server.url}/set-up/installed`,
        hook_attributes: { url: `${server.url}/api/github/webhooks`, active: true },
      });
      expect(JSON.parse(readFileSync(server.credentials, "utf8"))).toMatchObject({
        appId: 3,
        privateKey: KEY,
      });
      await until(async () => {
        const ready = await ask(`${server.url}/readyz`).catch(() => undefined);
        return ready?.status === 200 ? true : undefined;
      });
      await page.goto(`${server.url}/set-up`);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Nothing here");
      expect(complaints.filter((text) => !/\b(?:403|404)\b/.test(text))).toEqual([]);
      await page.context().close();
    },
  );

  it.each(["text/plain", "application/x-www-form-urlencoded"])(
    "another page's form (%s) opens nothing, though it knows the code",
    async (type) => {
      const server = await waiting();
      const page = await open(1280);
      const fields = { code: server.code, organization: "harbor", address: server.url };
      const inputs = Object.entries(fields).map(
        ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
      );
      const body = `<form method="post" enctype="${type}" action="${server.url}/set-up">${inputs.join("")}<button>Win a prize</button></form>`;
      // Another site altogether, and another port of the same one.
      for (const theirs of ["http://evil.example/", "http://127.0.0.1:1/"]) {
        await page.route(theirs, (route) => route.fulfill({ contentType: "text/html", body }));
        await page.goto(theirs);
        await page.getByRole("button").click();
        await page.getByText("can only be sent from Waymark's own page").waitFor();
      }
      expect(await page.context().cookies()).toEqual([]);
      expect(existsSync(server.credentials)).toBe(false);
      await page.context().close();
    },
  );
});

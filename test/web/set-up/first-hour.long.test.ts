import { chmodSync, chownSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { beginning } from "../../../src/words/generated/beginning.ts";
import { setUp } from "../../../src/words/generated/set-up.ts";
import { ours } from "../../../src/words/shown.ts";
import type { Voice } from "../../../src/words/voice.ts";
import { startChromium } from "../pages/chromium.ts";
import { contained, type Serving, serving, until, waiting } from "./waiting.ts";

const browser = await startChromium();
const missing = typeof browser === "string" ? browser : undefined;
if (missing !== undefined) console.warn(`The first hour was not tried in a browser: ${missing}`);

afterAll(async () => {
  if (typeof browser !== "string") await browser.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { WAYMARK_PICTURES: pictures } = process.env;

async function open({ language }: Voice): Promise<Page> {
  if (typeof browser === "string") throw new Error(browser);
  const context = await browser.newContext({ locale: language });
  return context.newPage();
}

/** Looks at the page that is open, at a phone's width and a desk's, by day and by night. */
async function look(page: Page, name: string, { language }: Voice): Promise<void> {
  for (const width of [390, 1280])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const found = await page.evaluate<readonly { id: string }[]>(
        "axe.run().then((all) => all.violations)",
      );
      expect(
        found.map(({ id }) => id),
        `${name} ${width} ${colorScheme}`,
      ).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      if (!pictures) continue;
      const path = join(pictures, `${name}-${width}-${colorScheme}-${language}.png`);
      await page.screenshot({ path, fullPage: true });
    }
}

/** Reloads until something can be seen, as somebody does who waits for it. */
async function reloadUntil(page: Page, name: string): Promise<void> {
  await until(async () => {
    await page.reload().catch(() => undefined);
    const there = await page.getByText(name, { exact: true }).first().isVisible();
    return there ? true : undefined;
  });
}

function linkIn(server: Serving): string {
  return /http\S+\/set-up\?code=\S+/.exec(server.log())?.[0] ?? "";
}

const TEAMS = [
  {
    name: "UI/UX",
    slug: "ui-ux",
    description: "Designers. Managed by Waymark.",
    maintainers: ["ada"],
  },
];

describe.skipIf(missing !== undefined)("the first hour in a real browser", () => {
  it.each<[string, Voice, boolean]>([
    ["with a folder of one's own", { language: "en" }, false],
    ["in a container, in Spanish", { language: "es" }, true],
  ])(
    "leads from nothing to definitions in force, %s",
    async (_, voice, isContained) => {
      const say = setUp(voice);
      const tell = beginning(voice);
      const container = isContained ? { container: contained() } : {};
      const server = await serving(isContained ? {} : { DATABASE_URL: "" }, {
        ...container,
        setting: { teams: TEAMS },
      });
      const { github } = server;
      const page = await open(voice);
      // The link in the log brings the code; a wrong one, and an address that answers nobody, are told.
      await page.goto(linkIn(server));
      await look(page, "set-up", voice);
      await page.getByLabel(say("set-up-code"), { exact: true }).fill("not it");
      await page.getByLabel(say("set-up-organization"), { exact: true }).fill("harbour");
      await page.getByLabel(say("set-up-address"), { exact: true }).fill("http://127.0.0.1:1");
      await page.getByRole("button", { name: say("set-up-continue") }).click();
      await page.getByRole("alert").getByText(say("set-up-wrong-code")).waitFor();
      await look(page, "wrong-code", voice);
      await page.getByLabel(say("set-up-code"), { exact: true }).fill(server.code);
      await page.getByRole("button", { name: say("set-up-continue") }).click();
      const silent = say("set-up-silent", { address: ours("http://127.0.0.1:1") });
      await page.getByText(silent).waitFor();
      await look(page, "silent", voice);
      // An organisation that does not exist: GitHub shows nothing, and the person comes back.
      await page.getByRole("button", { name: say("set-up-register") }).click();
      await page.getByText("Not Found").waitFor();
      await page.goto(linkIn(server));
      await page.getByLabel(say("set-up-organization"), { exact: true }).fill("harbor");
      await page.getByLabel(say("set-up-address"), { exact: true }).fill(server.url);
      await page.getByRole("button", { name: say("set-up-continue") }).click();
      const title = say("set-up-register-title", { organization: ours("harbor") });
      await page.getByRole("heading", { name: title }).waitFor();
      expect(await page.getByText("answer at").count()).toBe(0);
      await look(page, "register", voice);
      // Cancelled half way, and begun again: nothing is to be typed twice.
      await page.getByRole("button", { name: say("set-up-register") }).click();
      await page.getByRole("button", { name: "Create GitHub App for harbor" }).waitFor();
      await page.goto(`${server.url}/set-up`);
      await page.getByRole("button", { name: say("set-up-continue") }).click();
      await page.getByRole("button", { name: say("set-up-register") }).click();
      // Whoever forges the way back changes nothing.
      const other = await open(voice);
      await other.goto(`${server.url}/set-up/registered?code=forged&state=forged`);
      await other.getByRole("heading", { name: say("set-up-strange-title") }).waitFor();
      await look(other, "strange", voice);
      await page.getByRole("button", { name: "Create GitHub App for harbor" }).click();
      await page.getByRole("heading", { name: say("set-up-done-title") }).waitFor();
      const back = page.url();
      await look(page, "done", voice);
      expect(statSync(server.credentials).mode & 0o777).toBe(0o600);
      // The code and the state count once.
      await until(() =>
        other.goto(back).then(
          (answer) => answer?.status() === 404 || undefined,
          () => undefined,
        ),
      );
      await page
        .getByRole("link", { name: say("set-up-install", { organization: ours("harbor") }) })
        .click();
      await page.getByRole("button", { name: "Install" }).click();
      const next = tell("beginning-title", { organization: ours("harbor") });
      await reloadUntil(page, next);
      await page.getByText(tell("beginning-ground-none")).waitFor();
      await look(page, "next", voice);
      const steps = page.url();
      // An empty repository is not enough.
      await github.as("olga").createRepository({ name: "community", empty: true });
      await reloadUntil(page, tell("beginning-ground-empty"));
      await look(page, "empty", voice);
      await github.as("olga").commit("community", "README.md", "# community\n");
      await reloadUntil(page, tell("beginning-open-offer"));
      await look(page, "offer", voice);
      await page.getByRole("link", { name: tell("beginning-open-offer") }).click();
      await page.getByText("communities/ui-ux.yml").waitFor();
      await page.getByRole("button", { name: "Merge pull request" }).click();
      await page.goto(steps);
      await reloadUntil(page, tell("beginning-open-plan"));
      await look(page, "plan", voice);
      await page.getByRole("link", { name: tell("beginning-open-plan") }).click();
      await page.getByLabel("Add a comment").fill("/apply");
      await page.getByRole("button", { name: "Comment" }).click();
      await page.goto(steps);
      await reloadUntil(page, tell("beginning-pages"));
      await look(page, "in-force", voice);
      await page.getByRole("link", { name: tell("beginning-pages") }).click();
      await page.getByRole("heading", { name: "UI/UX" }).waitFor();
      expect(github.violations()).toEqual([]);
      await Promise.all([page.context().close(), other.context().close()]);
    },
    240_000,
  );

  it("says where credentials can't be written, before GitHub is asked for anything", async () => {
    const container = contained();
    // A volume that belongs to somebody else.
    chownSync(container.volume, 0, 0);
    chmodSync(container.volume, 0o755);
    const server = await serving({}, { container });
    const page = await open({ language: "en" });
    await page.goto(linkIn(server));
    await page.getByLabel("Organization", { exact: true }).fill("harbor");
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("alert").getByText(`be stored in ${server.credentials} (`).waitFor();
    await look(page, "not-writable", { language: "en" });
    expect(server.github.requests().log).toEqual([]);
    await page.context().close();
  });

  it("shows what to do about an address that GitHub can't reach, and a form for an App that is there", async () => {
    for (const language of ["en", "es"] as const) {
      const voice = { language };
      const server = await waiting({ GITHUB_API_URL: "", GHE_HOST: "", GHE_PROTOCOL: "" });
      const page = await open(voice);
      await page.goto(`${server.url}/set-up?code=${server.code}`);
      await page.getByText("smee.io").waitFor();
      await look(page, "local", voice);
      await page.getByLabel(setUp(voice)("set-up-organization"), { exact: true }).fill("harbor");
      await page.getByRole("button", { name: setUp(voice)("set-up-continue") }).click();
      await page.getByRole("alert").getByText("WEBHOOK_PROXY_URL").waitFor();
      await page.getByRole("link", { name: setUp(voice)("set-up-to-existing") }).click();
      await page.getByRole("heading", { name: setUp(voice)("set-up-existing-title") }).waitFor();
      await look(page, "existing", voice);
      expect(await page.getByLabel(setUp(voice)("set-up-code"), { exact: true }).inputValue()).toBe(
        server.code,
      );
      await page.context().close();
    }
  });
});

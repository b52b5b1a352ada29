import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Browser } from "playwright-core";
import { openBadges } from "../src/web/pages/open-badges.ts";
import { pages } from "../src/web/pages/pages.ts";
import { startChromium } from "../test/web/pages/chromium.ts";
import { crowd, drawn } from "../test/web/pages/crowd.ts";
import { issuerWith, key } from "../test/open-badges/keys.ts";
import { withClaim } from "../test/web/pages/claimed.ts";
import { withPortrait } from "../test/web/pages/published.ts";
import { harbor, reading } from "../test/web/pages/harbor.ts";

// npm run shots [FOLDER]: every page as a picture, on a phone and at a desk, by day and by night.

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const;
const SCHEMES = ["light", "dark"] as const;

/** Every kind of page, and what it looks like with little and with much on it. */
const PAGES: Readonly<Record<string, string>> = {
  organizations: "/",
  organization: "/harbor-many/",
  "organization-small": "/harbor-civic/",
  "organization-found": "/harbor-many/?skill=Maps&region=Lisbon",
  "organization-none": "/harbor-many/?word=submarines",
  "organization-spanish": "/harbor-many/?lang=es",
  community: "/harbor-many/communities/ui-ux",
  "community-spanish": "/harbor-many/communities/ui-ux?lang=es",
  "community-dormant": "/harbor-many/communities/community-7",
  "community-retired": "/harbor-civic/communities/data-lab",
  badge: "/harbor-many/badges/first-step",
  award: "/harbor-civic/awards/2-first-step",
  "award-spanish": "/harbor-civic/awards/2-first-step?lang=es",
  verify: "/verify",
  mentorship: "/harbor-many/mentorships/first-year",
  health: "/harbor-many/health",
  "health-spanish": "/harbor-many/health?lang=es",
  person: "/harbor-many/people/lin",
  "person-spanish": "/harbor-many/people/lin?lang=es",
  contributions: "/harbor-many/people/lin/contributions",
  "contributions-spanish": "/harbor-many/people/lin/contributions?lang=es",
  "not-found": "/harbor-many/communities/ui-uz",
  "not-found-anywhere": "/wp-login.php",
};

async function shoot(browser: Browser, origin: string, folder: string): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(origin + path, { waitUntil: "networkidle" });
        // Nobody scrolls here: pictures further down have to come by themselves.
        await page.evaluate("for (const one of document.images) one.loading = 'eager'");
        await page.waitForLoadState("networkidle");
        const file = join(folder, `${name}-${size}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        process.stdout.write(`${file}\n`);
      }
      await context.close();
    }
}

async function main([folder = "shots"]: readonly string[]): Promise<number> {
  if (folder.startsWith("-")) {
    process.stdout.write(
      "npm run shots [FOLDER]: every page as a picture, in `shots` by default\n",
    );
    return folder === "--help" ? 0 : 2;
  }
  const browser = await startChromium();
  if (typeof browser === "string") {
    process.stderr.write(`${browser}\n`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  // Pictures of pages are no part of the sources.
  writeFileSync(join(folder, ".gitignore"), "*\n");
  const mentorship = { name: "First year", mentors: { when: { badge: "bridge" } } };
  const many = crowd(30);
  const shown = {
    ...many,
    definitions: { ...many.definitions, mentorships: { "first-year": mentorship } },
  };
  const reader = withPortrait(withClaim(reading(harbor(), shown)));
  const app = pages(reader, console.error, drawn, openBadges(issuerWith(key())));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  try {
    await shoot(browser, `http://127.0.0.1:${port}`, folder);
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));

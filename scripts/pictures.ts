/** Takes the pictures that the docs show: `npm run pictures`. */
import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { pages } from "../src/web/pages/pages.ts";
import { startChromium } from "../test/web/pages/chromium.ts";
import { harbor, reading } from "../test/web/pages/harbor.ts";

const FOLDER = "docs/pictures";
/** By name: what is shown, and how much of it. */
const PICTURES = {
  "organization.png": { path: "/harbor-civic/", width: 1180, height: 900 },
} as const;

const browser = await startChromium();
if (typeof browser === "string") throw new Error(browser);
const { fetch } = pages(reading(harbor()));
const server = serve({ fetch, port: 0, hostname: "127.0.0.1" });
await new Promise((listening) => server.once("listening", listening));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

mkdirSync(FOLDER, { recursive: true });
for (const [name, { path, ...viewport }] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2, colorScheme: "light" });
  await page.goto(origin + path);
  await page.screenshot({ path: join(FOLDER, name), animations: "disabled" });
}
await browser.close();
server.close();

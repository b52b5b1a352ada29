/** Takes the pictures that the docs show: `npm run pictures`. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { openTown, settle } from "../bench/town.ts";
import { recognition } from "../demo/chapters/recognition.ts";
import { harbor as harborTown } from "../demo/organization.ts";
import { playPart } from "../demo/part.ts";
import type { Stage } from "../demo/stage.ts";
import { joinBody } from "../demo/story/join.ts";
import { pages } from "../src/web/pages/pages.ts";
import { startChromium } from "../test/web/pages/chromium.ts";
import { harbor, reading } from "../test/web/pages/harbor.ts";

/** It's always the same moment, so that a picture only changes with what it shows. */
const SAME_MOMENT = `for (const one of document.querySelectorAll("time"))
  one.textContent = one.textContent
    .replace(/\\w+ \\d+, \\d{4}, /, "November 20, 2026, ")
    .replace(/\\d\\d:\\d\\d/, "19:04");`;
const MARGIN = 8;
const FOLDER = "docs/pictures";
const PAGE = { width: 1180, height: 900 };
const LONG = { width: 890, height: 3000 };
const THREAD = { width: 890, height: 1400 };

/** What an organisation's page looks like. */
async function organization(browser: Browser): Promise<void> {
  const { fetch } = pages(reading(harbor()));
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  await take(browser, "organization.png", `http://127.0.0.1:${port}/harbor-civic/`, PAGE);
  server.close();
}

/** What people see on GitHub when somebody joins: played by the real app on the emulated one. */
async function thread(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-pictures-"));
  const town = await openTown(folder);
  const { github, app } = town;
  try {
    await settle(town);
    const form = {
      title: "Join: UI/UX",
      body: joinBody("UI/UX", "I draw maps, and would like to learn how others test theirs."),
      labels: ["process: join"],
    };
    const number = await github.as("sam").openIssue("community", form);
    await app.idle();
    await github.as("ada").comment("community", number, "Good to have you, Sam!\n\n/approve");
    await app.idle();
    for (const item of ["code of conduct", "shared drive", "hello in the chat"]) {
      await github.as("sam").tick("community", number, item);
      await app.idle();
    }
    const address = `${github.url}/harbor/community/issues/${number}`;
    await take(browser, "thread.png", address, THREAD, untilAnswered);
  } finally {
    await town.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How people are recognized for what GitHub doesn't see: the demo's own chapter of it, once it was played. */
async function recognized(browser: Browser): Promise<void> {
  const part = {
    setting: harborTown,
    play: recognition.play,
    async stay({ at }: Stage, number: number): Promise<void> {
      await take(browser, "recognition.png", at("community", number), LONG, fromTheNomination);
    },
  };
  const lines: string[] = [];
  const isRight = await playPart(part, "en", (line) => lines.push(line));
  if (!isRight) throw new Error(`the chapter went wrong:\n${lines.join("\n")}`);
}

/** From whoever nominates somebody down to the end. */
async function fromTheNomination(page: Page): Promise<Part> {
  await page.evaluate(SAME_MOMENT);
  const posts = await page.locator(".post").all();
  const nominated = await page.locator(".post", { hasText: "/nominate" }).first().boundingBox();
  const last = await posts.at(-1)?.boundingBox();
  if (!nominated || !last) throw new Error("nobody was nominated");
  const y = nominated.y - MARGIN;
  const width = nominated.x + nominated.width + nominated.x;
  return { y, height: last.y + last.height + MARGIN - y, width };
}

interface Part {
  readonly y: number;
  readonly height: number;
  /** All of it, where it is absent. */
  readonly width?: number;
}

/** From the title down to what Waymark answered. */
async function untilAnswered(page: Page): Promise<Part> {
  await page.evaluate(SAME_MOMENT);
  const title = await page.locator("h1").boundingBox();
  const answer = await page.locator(".post").nth(1).boundingBox();
  if (!title || !answer) throw new Error("there is no answer to show");
  const y = title.y - MARGIN;
  return { y, height: answer.y + answer.height + MARGIN - y };
}

async function take(
  browser: Browser,
  name: string,
  address: string,
  viewport: { readonly width: number; readonly height: number },
  part?: (page: Page) => Promise<Part>,
): Promise<void> {
  const page = await browser.newPage({
    viewport,
    colorScheme: "light",
    timezoneId: "America/New_York",
  });
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status()}`);
  const clip = part && { x: 0, width: viewport.width, ...(await part(page)) };
  await page.screenshot({
    path: join(FOLDER, name),
    animations: "disabled",
    ...(clip && { clip }),
  });
  await page.close();
}

const browser = await startChromium();
if (typeof browser === "string") throw new Error(browser);
mkdirSync(FOLDER, { recursive: true });
await organization(browser);
await thread(browser);
await recognized(browser);
await browser.close();

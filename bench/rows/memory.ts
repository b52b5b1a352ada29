import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { built } from "../built.ts";
import { gauge } from "../gauge.ts";
import { load } from "../load.ts";
import { type Payload, recordedPayloads, signed } from "../payloads.ts";
import { median } from "../rounds.ts";
import type { How, Line, Row } from "../row.ts";
import { startOptions } from "../start-options.ts";
import { openTown, settle, type Town } from "../town.ts";

const MEGABYTE = 1e6;
const AIM = 150;
const ISSUES = 40;

export const memory: Row = {
  name: "memory",
  summary: "resident memory of the server, without PostgreSQL, after 10,000 deliveries",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  return built(async (folder) => {
    const town = await openTown(how.folder, [...startOptions(), join(folder, "server.js")]);
    try {
      return await measured(how, town);
    } finally {
      await town.close();
    }
  });
}

async function measured(how: How, town: Town): Promise<readonly Line[]> {
  const fresh = await resident(town);
  how.tell(`freshly started: ${Math.round(fresh)} MB`);
  await settle(town);
  const payloads = await payloadsOf(town, how.quick ? 2 : ISSUES);
  const count = how.quick ? 20 : 10_000;
  how.tell(`sending ${count} deliveries`);
  await load({ url: town.app.url, payloads, count, connections: 8 });
  const peak = await highestUntilIdle(how, town);
  const after = await resident(town);
  const peer = { name: "freshly started", figure: fresh };
  const aim = { words: `≤ ${AIM} MB`, met: after <= AIM };
  const note =
    "half of the deliveries are recorded ones from elsewhere, half come from where the App is installed and are looked at";
  return [
    {
      what: `after ${count.toLocaleString("en-US")} deliveries`,
      unit: "MB",
      ours: after,
      peer,
      aim,
      note,
    },
    { what: "highest while taking them", unit: "MB", ours: peak, peer },
  ];
}

/** Recorded webhooks and the town's own, in turns. */
async function payloadsOf(town: Town, issues: number): Promise<readonly Payload[]> {
  const { github, app } = town;
  for (let index = 0; index < issues; index += 1) {
    const issue = { title: `Idea ${index}`, body: "What if the map could fold?" };
    const number = await github.as("sam").openIssue("website", issue);
    await github.as("noor").comment("website", number, "Yes, please.");
    await app.idle();
  }
  const own = github
    .deliveries()
    .filter(({ event }) => event === "issues" || event === "issue_comment")
    .map(({ event, body }) => signed(event, JSON.parse(body) as object));
  return recordedPayloads().flatMap((payload, index) => {
    const ours = own[index % own.length];
    const theirs = fromNowhere(payload);
    return ours ? [theirs, ours] : [theirs];
  });
}

/** Without an installation, which would be waited for: GitHub shows none there. */
function fromNowhere({ event, body }: Payload): Payload {
  const { installation: _, ...payload } = JSON.parse(body.toString("utf8")) as Body;
  return signed(event, payload);
}

type Body = Readonly<Record<string, unknown>>;

async function highestUntilIdle(how: How, { app }: Town): Promise<number> {
  let highest = 0;
  for (let quiet = 0, turn = 0; quiet < 3; turn += 1) {
    const megabytes = (await gauge(app.url, "process_resident_memory_bytes")) / MEGABYTE;
    highest = Math.max(highest, megabytes);
    const waiting =
      (await gauge(app.url, "waymark_deliveries_waiting")) +
      (await gauge(app.url, "waymark_targets_waiting"));
    if (turn % 20 === 0) how.tell(`${waiting} wait, ${Math.round(megabytes)} MB`);
    quiet = waiting === 0 ? quiet + 1 : 0;
    await sleep(250);
  }
  return highest;
}

/** In megabytes; the median of a few moments. */
async function resident({ app }: Town): Promise<number> {
  const figures: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    figures.push((await gauge(app.url, "process_resident_memory_bytes")) / MEGABYTE);
    await sleep(100);
  }
  return median(figures);
}

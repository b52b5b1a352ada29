import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { joinBody } from "../../demo/story/join.ts";
import { startPostgres } from "../../src/store/embedded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { load } from "../load.ts";
import { type Payload, signed } from "../payloads.ts";
import type { Aim, How, Line, Row } from "../row.ts";
import { openTown, settle, type Town } from "../town.ts";

const FLOOD = 4000;
const AIM = 2;

export const fairness: Row = {
  name: "fairness",
  summary:
    "how long a request, and another organisation, waits behind 4,000 comments on one thread",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const postgres = await startPostgres(join(how.folder, "fairness"));
  const store = await openStore(postgres.url);
  const town = await openTown(how.folder, undefined, postgres.url);
  try {
    await settle(town);
    return await measured(how, town, store);
  } finally {
    await town.close();
    await store.close();
    await postgres.stop();
  }
}

async function measured(how: How, town: Town, store: Store): Promise<readonly Line[]> {
  const alone = await request(town);
  how.tell(`a request on a quiet day: ${alone.toFixed(2)} s`);
  const chatter = await chatterOn(town);
  const count = how.quick ? 20 : FLOOD;
  await load({ url: town.app.url, payloads: [chatter], count, connections: 8 });
  const began = performance.now();
  const [other, asked] = await Promise.all([elsewhere(town, store), request(town)]);
  const left = await waiting(store);
  how.tell(`a request: ${asked.toFixed(2)} s, with ${left} comments still waiting`);
  if (left === 0 && !how.quick) throw new Error("the flood was over: nobody waited behind it");
  await until(async () => (await waiting(store)) === 0);
  const all = (performance.now() - began) / 1000;
  const peer = { name: "all that waits", figure: all };
  const note = `${count.toLocaleString("en-US")} comments wait on another thread`;
  return [
    {
      what: "a new request, to its comment",
      unit: "s",
      ours: asked,
      peer,
      aim: aimOf(asked),
      note,
    },
    { what: "another organisation", unit: "s", ours: other, peer, aim: aimOf(other) },
    { what: "a request on a quiet day", unit: "s", ours: alone, peer },
  ];
}

function aimOf(seconds: number): Aim {
  return { words: `≤ ${AIM} s`, met: seconds <= AIM };
}

/** Somebody asks to join: seconds until Waymark's comment stands there. */
async function request({ github }: Town): Promise<number> {
  const form = { title: "Join: UI/UX", body: joinBody("UI/UX"), labels: ["process: join"] };
  const began = performance.now();
  const number = await github.as("sam").openIssue("community", form);
  await until(async () => {
    const { comments } = await github.state().issue("community", number);
    return comments.length > 0;
  });
  return (performance.now() - began) / 1000;
}

/** A comment on an issue of another repository, as GitHub tells it: its delivery can be sent any number of times. */
async function chatterOn({ github, app }: Town): Promise<Payload> {
  const number = await github.as("sam").openIssue("website", { title: "Chatter" });
  await github.as("noor").comment("website", number, "First!");
  await app.idle();
  const told = github.deliveries().findLast(({ event }) => event === "issue_comment");
  return signed("issue_comment", JSON.parse(told?.body ?? "{}") as object);
}

const ELSEWHERE = 4242;

/** Seconds until a delivery of another organisation is taken. */
async function elsewhere({ app }: Town, store: Store): Promise<number> {
  const owner = { id: ELSEWHERE, login: "elsewhere", type: "Organization" };
  const repository = { id: 1, name: "far", full_name: "elsewhere/far", owner };
  const payload = signed("star", { action: "created", repository });
  const began = performance.now();
  await load({ url: app.url, payloads: [payload], count: 1, connections: 1 });
  await until(async () => (await waiting(store, ELSEWHERE)) === 0);
  return (performance.now() - began) / 1000;
}

async function waiting(store: Store, org?: number): Promise<number> {
  const rows = store.db.selectFrom("deliveries").select("id").where("state", "=", "waiting");
  return (await (org === undefined ? rows : rows.where("org", "=", org)).execute()).length;
}

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 12_000; tries += 1) {
    if (await check()) return;
    await sleep(10);
  }
  throw new Error("nobody was heard within minutes");
}

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { startPostgres } from "../../src/store/embedded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { type Child, startChild } from "../child.ts";
import type { How, Line, Row } from "../row.ts";

/** Two processes, with two workers each. */
const WORKERS = 4;
const ORGANIZATIONS = 5 * WORKERS;
const AIM = 5;

export const killed: Row = {
  name: "killed",
  summary:
    "how long the organisations of a killed process wait, with five times as many as workers",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const postgres = await startPostgres(join(how.folder, "killed"));
  const store = await openStore(postgres.url);
  const start = (name: string) =>
    startChild(join(import.meta.dirname, "../workers.ts"), [postgres.url, name]);
  let heirs = await start("process-0");
  try {
    const waits: number[] = [];
    for (let time = 1; time <= (how.quick ? 1 : 5); time += 1) {
      await flood(time, store);
      const name = `process-${time}`;
      const victim = heirs;
      heirs = await start(name);
      waits.push(await waited(victim, `process-${time - 1}`, store));
      how.tell(`killed once: they went on after ${waits.at(-1)?.toFixed(1)} s`);
    }
    return [lineOf(Math.max(...waits))];
  } finally {
    await heirs.stop();
    await store.close();
    await postgres.stop();
  }
}

function lineOf(ours: number): Line {
  const aim = { words: `≤ ${AIM} s`, met: ours <= AIM };
  return {
    what: "until all of them go on",
    unit: "s",
    ours,
    aim,
    note: "the longest of all times",
  };
}

/** Everybody has more to do than can be done while we look. */
async function flood(time: number, store: Store): Promise<void> {
  for (let org = 1; org <= ORGANIZATIONS; org += 1)
    for (let number = 1; number <= 200; number += 1) void store.keep(said(time, org, number));
  await store.keep(said(time, 1, 201));
}

function said(time: number, org: number, number: number) {
  const owner = { id: org, login: `org-${org}`, type: "Organization" };
  const user = { id: 9000 + number, login: `person-${number}`, type: "User" };
  const payload = {
    action: "created",
    issue: { number, user },
    comment: { id: number, body: "Hello", user, created_at: "2026-11-20T12:00:00Z" },
    repository: { id: 100 + org, name: "talk", owner },
    organization: owner,
    installation: { id: 5 },
    sender: user,
  };
  const thread = `thread:${100 + org}/${number}` as const;
  const body = Buffer.from(JSON.stringify(payload));
  const received = new Date().toISOString();
  const id = `said-${time}-${org}-${number}`;
  return { org, id, name: "issue_comment", received, headers: {}, body, thread };
}

/** Seconds from when a process is killed until somebody else works for each of its organisations. */
async function waited(victim: Child, name: string, store: Store): Promise<number> {
  const held = async () => {
    const { rows } = await sql<{ readonly id: number }>`
      select id from organizations where leased_by like ${`${name}/%`}`.execute(store.db);
    return rows.length;
  };
  for (let tries = 0; (await held()) < 2 && tries < 500; tries += 1) await sleep(10);
  victim.kill();
  const began = performance.now();
  while ((await held()) > 0) await sleep(10);
  return (performance.now() - began) / 1000;
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Double } from "../github/start.ts";
import type { Executioner } from "./executioner.ts";
import type { Stage } from "./stage.ts";
import type { Victim } from "./victim.ts";

/** Deliveries that nobody answered, and that GitHub brought again, or the server fetched by itself. */
export interface Brought {
  again: number;
  fetched: number;
}

const PATIENCE = 120_000;
/** How long what was missed is left to the server. */
const FETCHING = 3000;

/** Waits until nothing waits any more; what nobody answered is delivered again. Counts what was brought. */
export async function rest(
  stage: Stage,
  executioner: Executioner,
  brought: Brought,
): Promise<void> {
  const began = Date.now();
  for (let quiet = 0; quiet < 2; await sleep(30)) {
    await executioner.back();
    await stage.github.settled();
    if (await bring(stage, brought, executioner.fetches && Date.now() - began < FETCHING)) {
      quiet = 0;
      continue;
    }
    const waiting = await waitingIn(stage.server);
    quiet = waiting === 0 ? quiet + 1 : 0;
    if (Date.now() - began > PATIENCE)
      throw new Error(
        `not at rest after ${PATIENCE / 1000} s: ${waiting} deliveries and targets wait`,
      );
  }
}

/** Brings what was missed, unless it is left to the server for now; whether anything was missed. */
async function bring(
  { github, server }: Stage,
  brought: Brought,
  isLeft: boolean,
): Promise<boolean> {
  const missed = missedOf(github);
  if (missed.length === 0) return false;
  const kept = await keptOf(missed, server);
  if (isLeft && kept < missed.length) return true;
  brought.fetched += kept;
  brought.again += missed.length - kept;
  for (const { id } of missed) await github.redeliver(id);
  return true;
}

/** Deliveries that nobody ever answered with 202. */
function missedOf(github: Double) {
  const byGuid = Map.groupBy(github.deliveries(), ({ guid }) => guid);
  return [...byGuid.values()].flatMap((attempts) => {
    const first = attempts[0];
    return first && !attempts.some(({ status }) => status === 202) ? [first] : [];
  });
}

/** How many of them are in the database nevertheless: fetched, or kept while the answer was lost. */
async function keptOf(missed: readonly { guid: string }[], server: Victim): Promise<number> {
  const ids = missed.map(({ guid }) => `'${guid}'`).join(",");
  const [row] = await server.ask<{ kept: number }>(
    `select count(*)::int kept from deliveries where id in (${ids})`,
  );
  return row?.kept ?? 0;
}

async function waitingIn(server: Victim): Promise<number> {
  const [row] = await server.ask<{ waiting: number }>(
    "select ((select count(*) from deliveries where state = 'waiting') + (select count(*) from targets where touched > upheld))::int waiting",
  );
  return row?.waiting ?? Number.NaN;
}

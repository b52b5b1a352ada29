import { setTimeout as sleep } from "node:timers/promises";
import type { Instant } from "../core/time.ts";
import { failureOf } from "../github/client/failure.ts";
import { fetchMissed } from "../github/missed.ts";
import type { Organization } from "../store/organizations.ts";
import { shown, takenAway } from "./installed.ts";
import { night, shownTo } from "./night.ts";
import { roundProblem } from "./round-problem.ts";
import { contextOf, type Work } from "./work.ts";

interface Rounds {
  stop(): Promise<void>;
}

const MINUTE = 60_000;
const BETWEEN = 5 * MINUTE;
/** GitHub can deliver again for three days. */
const REMEMBERED = 3 * 24 * 60 * MINUTE;

/** What rounds do beside what workers need. */
interface Rounding extends Work {
  /** For how many days deliveries are kept once they are taken. */
  readonly keepDays: number;
}

/** At the start and every few minutes: fetches what GitHub could not bring; once a day what may have changed is looked at. */
export function startRounds(work: Rounding): Rounds {
  let since = ago(work.now(), REMEMBERED);
  const ending = new AbortController();
  async function round(): Promise<void> {
    const begun = work.now();
    try {
      const missed = await fetchMissed(work.probot, work.store, since);
      if (missed > 0) work.log.info({ missed }, `fetched ${missed} missed deliveries`);
      since = ago(begun, 2 * BETWEEN);
      await reconcile(work);
      await prune(work, ending.signal);
    } catch (error) {
      work.log.error({ since }, `a round failed, the next one goes on: ${roundProblem(error)}`);
    }
  }
  let current = round();
  const timer = setInterval(() => {
    current = current.then(round);
  }, BETWEEN);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      ending.abort();
      await current;
    },
  };
}

function ago(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) - milliseconds).toISOString();
}

/** In small steps, and not too many in one round, so that nobody waits for it. */
async function prune({ store, now, keepDays }: Rounding, ending: AbortSignal): Promise<void> {
  const before = ago(now(), keepDays * DAY);
  for (const id of [NOWHERE, ...(await store.organizations()).map((org) => org.id)])
    for (let steps = 0; steps < MOST_STEPS && (await store.prune(id, before)) > 0; steps += 1) {
      if (ending.aborted) return;
      await sleep(BREATH);
    }
}

const MOST_STEPS = 100;

/** What belongs to no organisation. */
const NOWHERE = 0;
const BREATH = 100;

const NIGHTLY = "nightly";

/** A round only touches: nobody else's work can be in its way. */
const NEVER = new AbortController().signal;

/** Looks through each organisation once a day, whichever replica comes first. */
async function reconcile(work: Work): Promise<void> {
  const { installations, store, now } = work;
  const today = now().slice(0, 10);
  const { installed, suspended } = await installations.list();
  const there = [...installed.map(({ org }) => org.id), ...suspended];
  for (const row of await store.organizations()) {
    if (!there.includes(row.id)) await miss(row, work);
    if (suspended.includes(row.id)) await wait(row, work);
  }
  for (const found of installed) {
    const { org } = found;
    await store.saveOrganization(org.id, { login: org.login });
    await shown(found, await store.organization(org.id), work);
    const done = await store.written(org.id, [NIGHTLY]);
    if (done[NIGHTLY] === today) continue;
    try {
      const context = contextOf(found, { ...work, lost: NEVER, stopped: NEVER });
      await night({ org: org.id, now: now() }, store, shownTo(context));
      await store.wrote(org.id, NIGHTLY, today);
    } catch (error) {
      // GitHub is asked here: what it does not answer in one organisation keeps no other one waiting.
      const problem = failureOf(error).problem;
      work.log.error({ org: org.id }, `a night failed, the next round tries again: ${problem}`);
    }
  }
}

/** A suspended installation is there: what came for it waits. */
async function wait({ id, absent }: Organization, { store, now }: Work): Promise<void> {
  const since = absent?.since ?? now();
  await store.saveOrganization(id, { suspended: true, absent: { since, missed: 0 } });
}

/** So many rounds in a row, over so long, GitHub does not show an installation that is gone. */
const MOST_MISSED = 12;
const DAY = 24 * 60 * MINUTE;

/** Where GitHub could not tell us that the App was taken away, that is not believed at once: its list can be empty for a moment. */
async function miss({ id, installation, absent }: Organization, work: Work): Promise<void> {
  if (installation === undefined) return;
  const now = work.now();
  const { since = now, missed = 0 } = absent ?? {};
  const longGone = missed + 1 >= MOST_MISSED && since <= ago(now, DAY);
  if (longGone && (await work.installations.isGone(installation)))
    return takenAway(id, installation, work);
  await work.store.saveOrganization(id, { absent: { since, missed: missed + 1 } });
}

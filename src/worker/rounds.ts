import type { Instant } from "../core/time.ts";
import { failureOf } from "../github/client/failure.ts";
import { fetchMissed } from "../github/missed.ts";
import type { Installation } from "../github/installations.ts";
import type { Work } from "./work.ts";

interface Rounds {
  stop(): Promise<void>;
}

const MINUTE = 60_000;
const BETWEEN = 5 * MINUTE;
/** GitHub can deliver again for three days. */
const REMEMBERED = 3 * 24 * 60 * MINUTE;

/** At the start and every few minutes: fetches what GitHub could not bring; once a day everything is looked at. */
export function startRounds(work: Work): Rounds {
  let since = ago(work.now(), REMEMBERED);
  async function round(): Promise<void> {
    const begun = work.now();
    try {
      const missed = await fetchMissed(work.probot, work.store, since);
      if (missed > 0) work.log.info({ missed }, `fetched ${missed} missed deliveries`);
      since = ago(begun, 2 * BETWEEN);
      await reconcile(work);
    } catch (error) {
      work.log.error(
        { since },
        `a round failed, the next one goes on: ${failureOf(error).problem}`,
      );
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
      await current;
    },
  };
}

function ago(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) - milliseconds).toISOString();
}

const NIGHTLY = "nightly";

/** Touches everything of each organisation once a day, whichever replica comes first. */
async function reconcile({ installations, store, now }: Work): Promise<void> {
  const today = now().slice(0, 10);
  const all = await installations.all();
  await forgetGone(all, store);
  for (const { org, id: installation } of all) {
    await store.saveOrganization(org.id, { login: org.login, installation });
    const done = await store.written(org.id, [NIGHTLY]);
    if (done[NIGHTLY] === today) continue;
    await store.touch(org.id, [{ kind: "everything" }]);
    await store.wrote(org.id, NIGHTLY, today);
  }
}

/** Where GitHub could not tell us that the App was taken away. */
async function forgetGone(all: readonly Installation[], store: Work["store"]): Promise<void> {
  for (const { id, installation } of await store.organizations())
    if (installation !== undefined && !all.some(({ org }) => org.id === id))
      await store.saveOrganization(id, { installation: null });
}

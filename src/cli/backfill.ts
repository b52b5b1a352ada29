import { backfill, type Found } from "../backfill/backfill.ts";
import { repositoriesOf } from "../backfill/repositories.ts";
import type { Instant } from "../core/time.ts";
import { readEnvironment, type Running } from "../environment.ts";
import { readDotenv } from "../environment/dotenv.ts";
import { gitHubClock } from "../github/client/clock.ts";
import { openProbot } from "../github/client/open-probot.ts";
import { type Installation, installations } from "../github/installations.ts";
import { openExisting } from "../store/open-existing.ts";
import { openStore, type Store } from "../store/store.ts";
import { createMetrics } from "../web/metrics.ts";
import { backfill as words } from "../words/generated/backfill.ts";
import { listed } from "../words/list.ts";
import { printed } from "../words/printed.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { type Entries, fromList, readList } from "./backfill/from-list.ts";
import { print } from "./backfill/print.ts";
import { progressIn } from "./backfill/progress.ts";
import { tellFound, tellPlanned } from "./backfill/tell.ts";
import { whatFollows } from "./backfill/what-follows.ts";
import { define } from "./command.ts";

const MOST_REQUESTS = 100_000;

/** `waymark backfill`: reads back from GitHub what people did before Waymark was there. */
export const command = define({
  takes: "",
  about: "help-backfill-about",
  examples: [
    "--dry-run",
    "--since 2024-01-01",
    "--from .all-contributorsrc --day 2025-12-31 --dry-run",
  ],
  options: {
    "dry-run": { about: "help-backfill-dry-run" },
    since: { takes: "DAY", about: "help-backfill-since" },
    requests: { takes: "NUMBER", initial: "1000", about: "help-backfill-requests" },
    again: { about: "help-backfill-again" },
    from: { takes: "FILE", about: "help-backfill-from" },
    day: { takes: "DAY", about: "help-backfill-day" },
    organization: { takes: "LOGIN", about: "help-report-organization" },
  },
  async run({ since, requests, again, from, day, organization, "dry-run": dry }, voice) {
    const say = words(voice);
    const most = Number(requests);
    if (!/^[1-9]\d*$/.test(requests) || most > MOST_REQUESTS)
      return say("backfill-requests-odd", { most: MOST_REQUESTS, value: printed(requests) });
    if (since !== undefined && !isDay(since))
      return say("backfill-since-odd", { value: printed(since) });
    if (from !== undefined && (again || since !== undefined)) return say("backfill-list-alone");
    const list = listFrom(from, day, voice);
    if (typeof list === "string") return list;
    // The server takes its settings from there, too.
    readDotenv();
    const running = readEnvironment();
    if (running.mode !== "run") throw new Error(say("backfill-no-app"));
    return withStore(running, async (store) => {
      const clock = gitHubClock();
      const found = await installedAs(organization, running, clock.heard, voice);
      if (typeof found === "string") return found;
      const asked = { most, since, again, dry, now: clock.now, voice };
      let whole = true;
      for (const one of found)
        whole =
          (await (list
            ? fromList({ ...one, ...list, store, most, dry, now: clock.now }, voice)
            : ofOrganization(one, store, running, asked))) && whole;
      return whole ? 0 : 1;
    });
  },
});

/** The list that is to be taken over, and the day by which what stands on it was done; none where nobody asks for that. */
function listFrom(
  file: string | undefined,
  day: string | undefined,
  voice: Voice,
): { readonly entries: Entries; readonly day: string } | Shown | undefined {
  const say = words(voice);
  if (file === undefined) return day === undefined ? undefined : say("backfill-day-alone");
  if (day === undefined) return say("backfill-day-missing");
  const today = new Date().toISOString().slice(0, 10);
  if (!isDay(day) || day > today) return say("backfill-day-odd", { value: printed(day) });
  const entries = readList(file, voice);
  return typeof entries === "string" ? entries : { entries, day };
}

/** A day that there is, as ISO 8601 writes it. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && JSON.stringify(date).startsWith(`"${text}`);
}

async function withStore<T>({ keeping }: Running, work: (store: Store) => Promise<T>): Promise<T> {
  const postgres = await openExisting(keeping);
  const store = await openStore(postgres.url);
  try {
    return await work(store);
  } finally {
    await store.close();
    await postgres.stop();
  }
}

/** Where the App is installed: everywhere, or in the organization that is wanted. */
async function installedAs(
  wanted: string | undefined,
  { appId, privateKey, webhookSecret: secret, api: baseUrl }: Running,
  heard: (date: string) => void,
  voice: Voice,
): Promise<readonly Installation[] | Shown> {
  const metrics = createMetrics();
  const opening = { appId, privateKey, secret, baseUrl, pause: true, metrics, heard };
  const probot = await openProbot({ ...opening, logLevel: "fatal" });
  const { installed } = await installations(probot).list();
  if (installed.length === 0) return words(voice)("backfill-nowhere");
  const found = installed.filter(
    ({ org }) => wanted === undefined || org.login.toLowerCase() === wanted.toLowerCase(),
  );
  if (found.length > 0) return found;
  const organizations = listed(
    installed.map(({ org }) => printed(org.login)),
    voice,
  );
  return words(voice)("backfill-not-there", {
    organization: printed(wanted ?? ""),
    organizations,
  });
}

interface Asked {
  readonly most: number;
  readonly since: string | undefined;
  readonly again: boolean;
  readonly dry: boolean;
  /** GitHub's time. */
  readonly now: () => Instant;
  readonly voice: Voice;
}

/** Whether everything that is wanted is read now. */
async function ofOrganization(
  { org, octokit }: Installation,
  store: Store,
  { github }: Running,
  { most, since, again, dry, now, voice }: Asked,
): Promise<boolean> {
  if (again && !dry) await store.forgetHistories(org.id);
  const repositories = await repositoriesOf(octokit);
  const started: Instant = new Date().toISOString();
  const progress = progressIn(org.login, voice);
  const found: Found = await backfill({
    org,
    octokit,
    github,
    store,
    repositories,
    most,
    dry,
    anew: again,
    now,
    heard: (so) => progress.heard(so),
    ...(since !== undefined && { since }),
  });
  progress.done();
  if (dry) {
    print(tellPlanned(org.login, found, repositories.length, voice));
    return true;
  }
  for (const line of tellFound(org.login, found, most, voice)) print(line);
  if (found.people.length > 0)
    for await (const line of whatFollows(org.id, found.people.length, started, store, voice))
      print(line);
  return found.ended === undefined && found.withheld.length === 0;
}

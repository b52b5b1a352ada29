import type { Instant } from "../core/time.ts";
import type { Installation } from "../github/installations.ts";
import type { Absence, Organization } from "../store/organizations.ts";
import type { Work } from "./work.ts";

/** It is known to be installed, and GitHub does not show it: so many seconds everything waits. */
interface Away {
  readonly wait: number;
  readonly problem: string;
}

/**
 * The installation that an organisation is worked for with, by the number that a delivery says;
 * nothing where the App was never installed, or is no more. Where it was known to be installed,
 * everything waits for it, whatever GitHub says for a moment.
 */
export async function installedAt(
  org: number,
  said: number | undefined,
  work: Work,
): Promise<Installation | Away | undefined> {
  if (org === 0) return undefined;
  const found = await work.installations.of(org, said);
  const row = await work.store.organization(org);
  if (found === "suspended") return away(org, row, found, work);
  if (found) return shown(found, row, work);
  const known = [said, row?.installation].some((id) => id !== undefined && id !== row?.removed);
  if (!known) return undefined;
  // What only a delivery says is known from here on: the rounds find out whether it is gone.
  if (row?.installation === undefined && said !== undefined)
    await work.store.saveOrganization(org, { installation: said });
  return away(org, row, "absent", work);
}

/** It is there: what waited for it goes on. */
export async function shown(
  found: Installation,
  row: Organization | undefined,
  { store }: Work,
): Promise<Installation> {
  const wasAway = row?.absent !== undefined || row?.suspended;
  if (!wasAway && row?.installation === found.id) return found;
  const known = { installation: found.id, absent: null, suspended: false };
  const back = row?.removed === found.id ? { removed: null } : {};
  await store.saveOrganization(found.org.id, { ...known, ...back });
  if (wasAway) await store.resume(found.org.id);
  return found;
}

async function away(
  org: number,
  row: Organization | undefined,
  why: "suspended" | "absent",
  { store, now, log }: Work,
): Promise<Away> {
  const absent = row?.absent ?? { since: now(), missed: 0 };
  await store.saveOrganization(org, { absent, ...(why === "suspended" && { suspended: true }) });
  const wait = pauseAfter(absent, now());
  const problem = WHY[why];
  await store.pause(org, wait, now(), problem);
  log.warn({ org, wait }, `put everything back: ${problem}`);
  return { wait, problem };
}

const WHY = {
  suspended: "the App is suspended there",
  absent: "GitHub does not show the App's installation there",
};

const LEAST = 5;
const MOST = 3600;

/** Seconds until GitHub is asked again: as long as it has taken so far. */
function pauseAfter({ since }: Absence, now: Instant): number {
  const sofar = (Date.parse(now) - Date.parse(since)) / 1000;
  return Math.min(MOST, Math.max(LEAST, Math.round(sofar)));
}

/** An installation was taken away for certain: what came before that is not for us any more. */
export async function takenAway(org: number, id: number, { store, log }: Work): Promise<void> {
  const row = await store.organization(org);
  const whole = row?.installation === id ? { installation: null, absent: null } : {};
  await store.saveOrganization(org, { ...whole, removed: id, suspended: false });
  await store.resume(org);
  log.warn({ org, installation: id }, "the App was taken away");
}

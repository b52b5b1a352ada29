import { INSTALLATION } from "./emulator.ts";
import type { Hub } from "./hub.ts";
import type { Repository, User } from "./shapes.ts";
import { spelled } from "./state.ts";

type Json = Readonly<Record<string, unknown>>;

const BRIEF = [
  "login",
  "id",
  "node_id",
  "url",
  "repos_url",
  "events_url",
  "hooks_url",
  "issues_url",
  "members_url",
  "public_members_url",
  "avatar_url",
  "description",
];

/** What never changes here, and stands in every payload. */
const known = new WeakMap<Hub, Map<string, Promise<unknown>>>();

function once<T>(hub: Hub, key: string, read: () => Promise<T>): Promise<T> {
  const memory = known.get(hub) ?? new Map<string, Promise<unknown>>();
  known.set(hub, memory);
  const found = (memory.get(key) as Promise<T> | undefined) ?? read();
  memory.set(key, found);
  found.catch(() => memory.delete(key));
  return found;
}

/** The organisation, as payloads and team answers carry it. */
export function organization(hub: Hub): Promise<Json> {
  const path = `/orgs/${hub.options.organization.login}`;
  return once(hub, path, async () => {
    const full = await hub.emulator.admin<Json>("GET", path);
    return Object.fromEntries(BRIEF.map((key) => [key, full[key]]));
  });
}

/** A simple user, as GitHub writes one everywhere. */
export function account(hub: Hub, login: string): Promise<User & Json> {
  const path = `/users/${encodeURIComponent(spelled(hub.state.logins, login))}`;
  return once(hub, path, async () => {
    const full = await hub.emulator.admin<User & Json>("GET", path);
    const keys = Object.keys(full).filter((key) => !PROFILE.has(key));
    return Object.fromEntries(keys.map((key) => [key, full[key]])) as User & Json;
  });
}

const PROFILE = new Set([
  "name",
  "company",
  "blog",
  "location",
  "email",
  "hireable",
  "bio",
  "twitter_username",
  "public_repos",
  "public_gists",
  "followers",
  "following",
  "created_at",
  "updated_at",
]);

/** A repository by `owner/name`. */
export async function repository(hub: Hub, fullName: string): Promise<Repository & Json> {
  return withSwitches(hub, await hub.emulator.admin("GET", `/repos/${fullName}`));
}

/** The emulator does not know that issues are switched off: it would show none to the double either. */
export function withSwitches<R extends { readonly name: string }>({ state }: Hub, shown: R): R {
  const off = state.withoutIssues.has(shown.name.toLowerCase());
  return { ...shown, ...(off && { has_issues: false }) };
}

export function installationId(): Json {
  const node_id = Buffer.from(`0:Installation${INSTALLATION}`).toString("base64");
  return { id: INSTALLATION, node_id };
}

/** What every payload ends with: where it happened, and who did it. */
export async function context(hub: Hub, sender: string, fullName?: string): Promise<Json> {
  return {
    ...(fullName && { repository: await repository(hub, fullName) }),
    organization: await organization(hub),
    sender: await account(hub, sender),
    installation: installationId(),
  };
}

/** Sends a webhook if the App is installed where it happened. */
export async function emit(
  hub: Hub,
  event: string,
  payload: Json,
  sender: string,
  fullName?: string,
): Promise<void> {
  const { installed, suspended, lag } = hub.state;
  const name = fullName?.split("/")[1];
  if (!installed || suspended || (name && installed !== "all" && !installed.includes(name))) return;
  lag.told(event, payload, fullName);
  hub.webhooks.send(event, { ...payload, ...(await context(hub, sender, fullName)) });
}

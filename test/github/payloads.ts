import { INSTALLATION } from "./emulator.ts";
import type { Hub } from "./hub.ts";
import type { Repository, User } from "./shapes.ts";

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

/** The organisation, as payloads and team answers carry it. */
export async function organization(hub: Hub): Promise<Json> {
  const full = await hub.emulator.admin<Json>("GET", `/orgs/${hub.options.organization.login}`);
  return Object.fromEntries(BRIEF.map((key) => [key, full[key]]));
}

/** A simple user, as GitHub writes one everywhere. */
export async function account(hub: Hub, login: string): Promise<User & Json> {
  const path = `/users/${encodeURIComponent(login)}`;
  const full = await hub.emulator.admin<User & Json>("GET", path);
  const keys = Object.keys(full).filter((key) => !PROFILE.has(key));
  return Object.fromEntries(keys.map((key) => [key, full[key]])) as User & Json;
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
export function repository(hub: Hub, fullName: string): Promise<Repository & Json> {
  return hub.emulator.admin("GET", `/repos/${fullName}`);
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
  const { installed } = hub.state;
  const name = fullName?.split("/")[1];
  if (!installed || (name && installed !== "all" && !installed.includes(name))) return;
  hub.webhooks.send(event, { ...payload, ...(await context(hub, sender, fullName)) });
}

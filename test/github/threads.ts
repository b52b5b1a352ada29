import type { Hub } from "./hub.ts";
import { everything } from "./labels.ts";
import type { ChangedFile, Comparison, Issue, Pull } from "./shapes.ts";

type Json = Readonly<Record<string, unknown>>;

function key(fullName: string, number: number): string {
  return `${fullName}#${number}`;
}

/** A pull request with its head and merge where they really are. */
export function mended<P extends Pull>(hub: Hub, fullName: string, pull: P): P {
  const known = hub.state.pulls.get(key(fullName, pull.number));
  return {
    ...pull,
    head: { ...pull.head, sha: known?.head ?? pull.head.sha },
    merge_commit_sha: known?.merge ?? pull.merge_commit_sha,
  };
}

/** Remembers where a pull request's head or merge went. */
export function moved(
  hub: Hub,
  fullName: string,
  number: number,
  to: { head?: string; merge?: string },
): void {
  const at = key(fullName, number);
  hub.state.pulls.set(at, { ...hub.state.pulls.get(at), ...to });
}

/** One pull request; `undefined` where the number is an issue's or nobody's. */
export async function findPull(hub: Hub, fullName: string, number: number) {
  const path = `/repos/${fullName}/pulls/${number}`;
  const reply = await hub.emulator.call("admin", { method: "GET", path });
  return reply.status === 200 ? mended(hub, fullName, reply.body as Pull & Json) : undefined;
}

/** All pull requests of a repository, newest first. */
export async function pullsOf(hub: Hub, fullName: string): Promise<readonly (Pull & Json)[]> {
  const all = await everything<Pull & Json>(hub, `/repos/${fullName}/pulls?state=all`);
  return all.map((pull) => mended(hub, fullName, pull));
}

/** An issue, or a pull request in an issue's shape, as `/issues/{n}` answers. */
export async function findThread(hub: Hub, fullName: string, number: number) {
  const path = `/repos/${fullName}/issues/${number}`;
  const reply = await hub.emulator.call("admin", { method: "GET", path });
  if (reply.status === 200) return reply.body as Issue & Json;
  const pull = await findPull(hub, fullName, number);
  return pull && asIssue(hub, fullName, pull);
}

/** Those issues of a repository that can be seen there: not those that moved away, nor any where they are switched off. */
export function staying(hub: Hub, fullName: string, issues: readonly Issue[]): readonly Issue[] {
  const { transferred, withoutIssues } = hub.state;
  if (withoutIssues.has((fullName.split("/")[1] ?? "").toLowerCase())) return [];
  return issues.filter(({ number }) => !transferred.has(key(fullName, number)));
}

/** How GitHub shows a pull request among issues. */
export function asIssue(hub: Hub, fullName: string, pull: Pull & Json): Issue & Json {
  const url = `${hub.url}/repos/${fullName}/issues/${pull.number}`;
  const same = [
    "id",
    "node_id",
    "number",
    "title",
    "user",
    "labels",
    "state",
    "locked",
    "assignee",
  ];
  const more = ["assignees", "milestone", "created_at", "updated_at", "closed_at", "draft", "body"];
  const kept = [...same, ...more, "author_association", "html_url"];
  return {
    ...(Object.fromEntries(kept.map((name) => [name, pull[name]])) as unknown as Issue),
    url,
    repository_url: `${hub.url}/repos/${fullName}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    comments: pull.comments,
    active_lock_reason: null,
    closed_by: null,
    state_reason: null,
    performed_via_github_app: null,
    reactions: noReactions(url),
    pull_request: {
      url: pull.url,
      html_url: pull.html_url,
      diff_url: pull.diff_url,
      patch_url: pull.patch_url,
      merged_at: pull.merged_at,
    },
  };
}

function noReactions(url: string): Json {
  const kinds = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"];
  const none = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  return { url: `${url}/reactions`, total_count: 0, ...none };
}

/** What differs between two commits, from where they parted. */
export function compare(hub: Hub, fullName: string, base: string, head: string) {
  return hub.emulator.admin<Comparison>("GET", `/repos/${fullName}/compare/${base}...${head}`);
}

/** The files a pull request changes. */
export async function filesOf(
  hub: Hub,
  fullName: string,
  pull: Pull,
): Promise<readonly ChangedFile[]> {
  return (await compare(hub, fullName, pull.base.sha, pull.head.sha)).files;
}

import { type Ask, type Reply, fields, param, repositoryOf } from "./exchange.ts";
import { type Hub, forward } from "./hub.ts";
import { spellLabels } from "./labels.ts";
import { emit } from "./payloads.ts";
import { namesOf, without } from "./names.ts";
import type { Issue, Label } from "./shapes.ts";
import { findPull } from "./threads.ts";

type Json = Readonly<Record<string, unknown>>;
export type Thread = Issue & Json;

/** A thread as its webhooks show it: an issue, or a pull request under its own name. */
async function subject(hub: Hub, fullName: string, thread: Issue) {
  if (!thread.pull_request) return { event: "issues", told: { issue: thread } };
  const pull_request = await findPull(hub, fullName, thread.number);
  return { event: "pull_request", told: { number: thread.number, pull_request } };
}

/** Tells of labels that came and went. */
export async function tellLabels(
  hub: Hub,
  fullName: string,
  thread: Issue,
  before: readonly Label[],
  after: readonly Label[],
  login: string,
): Promise<void> {
  const { event, told } = await subject(hub, fullName, thread);
  const gone = before.filter((label) => !after.some(({ id }) => id === label.id));
  const come = after.filter((label) => !before.some(({ id }) => id === label.id));
  for (const label of gone)
    await emit(hub, event, { action: "unlabeled", ...told, label }, login, fullName);
  for (const label of come)
    await emit(hub, event, { action: "labeled", ...told, label }, login, fullName);
}

/** Tells of everything that changed about a thread, one webhook for each change, as GitHub does. */
export async function tellThread(
  hub: Hub,
  fullName: string,
  before: Issue,
  after: Issue,
  login: string,
): Promise<void> {
  const { event, told } = await subject(hub, fullName, after);
  const changes = {
    ...(before.title !== after.title && { title: { from: before.title } }),
    ...(before.body !== after.body && { body: { from: before.body ?? "" } }),
  };
  if (Object.keys(changes).length > 0)
    await emit(hub, event, { action: "edited", ...told, changes }, login, fullName);
  await tellLabels(hub, fullName, after, before.labels, after.labels, login);
  for (const assignee of without(after.assignees, before.assignees))
    await emit(hub, event, { action: "assigned", ...told, assignee }, login, fullName);
  for (const assignee of without(before.assignees, after.assignees))
    await emit(hub, event, { action: "unassigned", ...told, assignee }, login, fullName);
  if (before.state === after.state) return;
  const action = after.state === "closed" ? "closed" : "reopened";
  await emit(hub, event, { action, ...told }, login, fullName);
}

/** Changes a pull request that was addressed as an issue. */
export async function patchPull(ask: Ask, hub: Hub, before: Thread): Promise<Reply> {
  const { labels, title, body, state } = fields(ask);
  const repo = repositoryOf(ask);
  if (labels !== undefined) {
    const path = `/repos/${repo}/issues/${before.number}/labels`;
    const named = { labels: await spellLabels(hub, repo, namesOf(labels)) };
    await hub.emulator.admin("PUT", path, named);
  }
  const change = {
    ...(title !== undefined && { title }),
    ...(body !== undefined && { body }),
    ...(state !== undefined && { state }),
  };
  const path = `/repos/${repo}/pulls/${param(ask, "issue_number")}`;
  return forward({ ...ask, path, body: change }, hub);
}

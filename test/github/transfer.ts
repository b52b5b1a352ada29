import { type Ask, type Reply, refuse } from "./exchange.ts";
import type { Hub } from "./hub.ts";
import { everything, labelsOf } from "./labels.ts";
import { LEVELS } from "./options.ts";
import { emit, repository } from "./payloads.ts";
import { levelOf } from "./rights.ts";
import type { Comment, Issue } from "./shapes.ts";
import { findThread } from "./threads.ts";

/** Where an issue went, by `owner/name#n`. */
export interface Moved {
  readonly repository: number;
  readonly fullName: string;
  readonly number: number;
}

/** Somebody moves an issue to another repository of the organisation, with its comments and the labels that are there too. */
export async function transferIssue(
  hub: Hub,
  login: string,
  from: string,
  number: number,
  to: string,
): Promise<number> {
  for (const place of [from, to])
    if (LEVELS.indexOf(levelOf(hub, login, place)) < LEVELS.indexOf("push"))
      throw new Error(`@${login} may not transfer issues of ${place}`);
  const issue = await findThread(hub, from, number);
  if (!issue || issue.pull_request) throw new Error(`${from} has no issue ${number}`);
  const [old_repository, new_repository] = [await repository(hub, from), await repository(hub, to)];
  const made = await copy(hub, from, issue, to);
  const moved = { repository: new_repository.id, fullName: to, number: made.number };
  hub.state.transferred.set(`${from}#${number}`, moved);
  const gone = { new_issue: made, new_repository };
  await emit(hub, "issues", { action: "transferred", issue, changes: gone }, login, from);
  const come = { old_issue: issue, old_repository };
  await emit(hub, "issues", { action: "opened", issue: made, changes: come }, login, to);
  return made.number;
}

async function copy(hub: Hub, from: string, issue: Issue, to: string): Promise<Issue> {
  const known = new Set((await labelsOf(hub, to)).map(({ name }) => name.toLowerCase()));
  const labels = issue.labels.map(({ name }) => name).filter((name) => known.has(lower(name)));
  const { title, body, user, state, state_reason } = issue;
  const made = await write<Issue>(hub, user.login, `/repos/${to}/issues`, { title, body, labels });
  const at = `/repos/${to}/issues/${made.number}`;
  for (const said of await everything<Comment>(
    hub,
    `/repos/${from}/issues/${issue.number}/comments`,
  ))
    await write(hub, said.user.login, `${at}/comments`, { body: said.body });
  if (state === "closed") await hub.emulator.admin("PATCH", at, { state, state_reason });
  return hub.emulator.admin<Issue>("GET", at);
}

function lower(name: string): string {
  return name.toLowerCase();
}

/** Writes something in somebody's name, who may be the App. */
async function write<T>(hub: Hub, login: string, path: string, body: unknown): Promise<T> {
  const request = { method: "POST", path, body };
  const app = login === `${hub.options.app.slug}[bot]`;
  const { emulator } = hub;
  const reply = await (app
    ? emulator.callAsInstallation({}, request)
    : emulator.call(login, request));
  return reply.body as T;
}

/**
 * GitHub leads on from where an issue was, as far as its description says so (the issue and its labels);
 * who may not see where it went sees nothing.
 */
export function movedAway(ask: Ask, { state, url }: Hub): Reply | undefined {
  const [, fullName, number, rest = ""] = THREAD.exec(ask.path) ?? [];
  const moved = state.transferred.get(`${fullName}#${number}`);
  if (!moved) return undefined;
  const name = moved.fullName.split("/")[1] ?? "";
  const { installed } = state;
  const hidden =
    ask.who.kind === "installation" && installed !== "all" && !installed?.includes(name);
  if (hidden || !/^(?:$|\/labels)/.test(rest)) return refuse(404, "Not Found");
  const location = `${url}/repositories/${moved.repository}/issues/${moved.number}${rest}`;
  return { ...refuse(301, "Moved Permanently", { url: location }), headers: { location } };
}

const THREAD = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)(\/.*)?$/;

/** A repository asked for by its number, under its name. */
export async function byName(ask: Ask, hub: Hub): Promise<Ask> {
  const [, id, rest = ""] = /^\/repositories\/(\d+)(\/.*)?$/.exec(ask.path) ?? [];
  if (id === undefined) return ask;
  for (const name of hub.state.repositories.values()) {
    const found = await repository(hub, `${hub.options.organization.login}/${name}`);
    if (found.id === Number(id)) return { ...ask, path: `/repos/${found.full_name}${rest}` };
  }
  return ask;
}

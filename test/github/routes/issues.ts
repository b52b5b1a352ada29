import {
  type Ask,
  type Reply,
  fields,
  notFound,
  ok,
  page,
  param,
  repositoryOf,
  worked,
} from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { everything, spellLabels } from "../labels.ts";
import { emit } from "../payloads.ts";
import { LEVELS } from "../options.ts";
import { forbidden, levelOf, may } from "../rights.ts";
import { namesOf } from "../names.ts";
import type { Issue, Label } from "../shapes.ts";
import { asIssue, findThread, pullsOf, staying } from "../threads.ts";
import { type Thread, patchPull, tellLabels, tellThread } from "../tell.ts";

export const issues: readonly Route[] = [
  { at: "GET /repos/{owner}/{repo}/issues", needs: ["issues", "read"], answer: list },
  { at: "POST /repos/{owner}/{repo}/issues", needs: ["issues", "write"], answer: create },
  {
    at: "GET /repos/{owner}/{repo}/issues/{issue_number}",
    needs: ["issues", "read"],
    answer: async (ask, hub) => {
      if (!may(ask, hub, "pull")) return forward(ask, hub);
      const found = await thread(ask, hub);
      return found ? ok(found) : notFound();
    },
  },
  {
    at: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    needs: ["issues", "write"],
    answer: update,
  },
  {
    at: "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
    needs: ["issues", "write"],
    answer: assign,
  },
  {
    at: "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees",
    needs: ["issues", "write"],
    answer: assign,
  },
];

/** The thread a route is about, if there is one. */
export function thread(ask: Ask, hub: Hub): Promise<Thread | undefined> {
  return findThread(hub, repositoryOf(ask), Number(param(ask, "issue_number")));
}

async function list(ask: Ask, hub: Hub): Promise<Reply> {
  const path = `/repos/${repositoryOf(ask)}/issues`;
  const probe = await forward(ask, hub);
  if (!worked(probe)) return probe;
  const found = await everything<Issue>(hub, `${path}?state=all`);
  const pulls = await pullsOf(hub, repositoryOf(ask));
  const here = staying(hub, repositoryOf(ask), found);
  const all = [...here, ...pulls.map((pull) => asIssue(hub, repositoryOf(ask), pull))];
  return page(ask, hub.url, sorted(ask, all.filter(wanted(ask))));
}

function wanted({ query }: Ask): (issue: Issue) => boolean {
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").toLowerCase().split(",").filter(Boolean);
  const creator = query.get("creator")?.toLowerCase();
  const assignee = query.get("assignee")?.toLowerCase();
  const since = query.get("since");
  return (issue) => {
    const names = issue.labels.map((label) => label.name.toLowerCase());
    if (state !== "all" && issue.state !== state) return false;
    if (!labels.every((label) => names.includes(label.trim()))) return false;
    if (creator && issue.user.login.toLowerCase() !== creator) return false;
    if (assignee && !assigned(issue, assignee)) return false;
    return !since || Date.parse(issue.updated_at) >= Date.parse(since);
  };
}

function assigned(issue: Issue, wish: string): boolean {
  if (wish === "none") return issue.assignees.length === 0;
  if (wish === "*") return issue.assignees.length > 0;
  return issue.assignees.some((user) => user.login.toLowerCase() === wish);
}

function sorted({ query }: Ask, found: readonly Issue[]): readonly Issue[] {
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const by = query.get("sort") ?? "created";
  function value(issue: Issue): number {
    if (by === "comments") return issue.comments;
    return Date.parse(by === "updated" ? issue.updated_at : issue.created_at);
  }
  return found.toSorted((a, b) => sign * (value(a) - value(b) || a.number - b.number));
}

async function create(ask: Ask, hub: Hub): Promise<Reply> {
  const name = repositoryOf(ask);
  const body = fields(ask);
  const labels = await labelsFor(ask, hub);
  const { assignees, ...rest } = body;
  const keep = may(ask, hub, "triage") && assignees !== undefined;
  const sent = { ...rest, labels, ...(keep && { assignees: spelledLogins(hub, assignees) }) };
  const reply = await forward({ ...ask, body: sent }, hub);
  if (!worked(reply)) return reply;
  const issue = reply.body as Issue;
  await emit(hub, "issues", { action: "opened", issue }, loginOf(ask, hub), name);
  await tellLabels(hub, name, issue, [], issue.labels, loginOf(ask, hub));
  return reply;
}

/** Labels somebody without rights names are dropped without a word; a form's count if they exist. */
async function labelsFor(ask: Ask, hub: Hub): Promise<readonly string[]> {
  const { labels } = fields(ask);
  const names = namesOf(labels);
  const name = repositoryOf(ask);
  if (may(ask, hub, "triage") && !ask.form) return spellLabels(hub, name, names);
  if (!ask.form) return [];
  const existing = await everything<Label>(hub, `/repos/${name}/labels`);
  const wished = new Set(names.map((one) => one.toLowerCase()));
  return existing.map((label) => label.name).filter((one) => wished.has(one.toLowerCase()));
}

function spelledLogins(hub: Hub, logins: unknown): readonly string[] {
  if (!Array.isArray(logins)) return [];
  return logins.map((login) => hub.state.logins.get(String(login).toLowerCase()) ?? String(login));
}

async function update(ask: Ask, hub: Hub): Promise<Reply> {
  const name = repositoryOf(ask);
  const before = await thread(ask, hub);
  if (!before) return notFound();
  if (!mayEdit(ask, hub, before)) return forbidden();
  const reply = before.pull_request
    ? await patchPull(ask, hub, before)
    : await forward({ ...ask, body: await spelledBody(ask, hub) }, hub);
  if (!worked(reply)) return reply;
  const after = await thread(ask, hub);
  if (after) await tellThread(hub, name, before, after, loginOf(ask, hub));
  return ok(after);
}

/** Authors may edit and close their own; who may only triage may not write others' texts; nobody reopens what somebody else closed. */
function mayEdit(ask: Ask, hub: Hub, before: Issue): boolean {
  const { title, body, state, labels, assignees, milestone } = fields(ask);
  if (may(ask, hub, "push")) return true;
  const own = before.user.login === loginOf(ask, hub);
  const triage = may(ask, hub, "triage");
  if ((title !== undefined || body !== undefined) && !own) return false;
  if ([labels, assignees, milestone].some((one) => one !== undefined) && !triage) return false;
  if (state === undefined || triage) return true;
  const closer = before.closed_by?.login;
  const reopening = before.state === "closed" && state === "open";
  return own && !(reopening && closer && closer !== before.user.login);
}

async function spelledBody(ask: Ask, hub: Hub) {
  const { labels, assignees, ...rest } = fields(ask);
  return {
    ...rest,
    ...(labels !== undefined && {
      labels: await spellLabels(hub, repositoryOf(ask), namesOf(labels)),
    }),
    ...(assignees !== undefined && { assignees: spelledLogins(hub, assignees) }),
  };
}

async function assign(ask: Ask, hub: Hub): Promise<Reply> {
  if (!may(ask, hub, "triage")) return forbidden();
  const before = await thread(ask, hub);
  const { assignees } = fields(ask);
  const named = spelledLogins(hub, assignees);
  const able = ask.method === "POST" ? await assignable(ask, hub, before, named) : named;
  const reply = await forward({ ...ask, body: { assignees: able } }, hub);
  const after = await thread(ask, hub);
  if (!worked(reply) || !before || !after) return reply;
  await tellThread(hub, repositoryOf(ask), before, after, loginOf(ask, hub));
  return ok(after, ask.method === "POST" ? 201 : 200);
}

/** GitHub says nothing of whom it passes over: strangers who wrote nothing there, and whoever would be the eleventh. */
async function assignable(
  ask: Ask,
  hub: Hub,
  before: Thread | undefined,
  named: readonly string[],
): Promise<readonly string[]> {
  const comments = await everything<{ readonly user: { readonly login: string } }>(
    hub,
    `/repos/${repositoryOf(ask)}/issues/${param(ask, "issue_number")}/comments`,
  );
  const wrote = [before?.user.login, ...comments.map(({ user }) => user.login)];
  const able = named.filter(
    (login) =>
      hub.state.roles.has(login) ||
      wrote.includes(login) ||
      LEVELS.indexOf(levelOf(hub, login, repositoryOf(ask))) >= LEVELS.indexOf("push"),
  );
  return able.slice(0, Math.max(0, 10 - (before?.assignees.length ?? 0)));
}

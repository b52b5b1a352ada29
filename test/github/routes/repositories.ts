import { type Ask, type Reply, fields, ok, param, repositoryOf, worked } from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { emit, withSwitches } from "../payloads.ts";
import { forbidden, levelOf, may, roleOf } from "../rights.ts";
import { levelNamed, roleName } from "../roles.ts";
import { LEVELS } from "../options.ts";
import type { Repository } from "../shapes.ts";

export const repositories: readonly Route[] = [
  { at: "GET /repos/{owner}/{repo}", needs: ["metadata", "read"], answer: one },
  { at: "PATCH /repos/{owner}/{repo}", needs: ["administration", "write"], answer: update },
  {
    at: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    needs: ["metadata", "read"],
    answer: permission,
  },
];

/** Left out by the emulator. */
const COUNTS = { network_count: 0, subscribers_count: 0 };

/** A repository with what whoever asks may do there. */
async function one(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const { who } = ask;
  const level = who.kind === "user" ? levelOf(hub, who.login, repositoryOf(ask)) : "pull";
  const shown = withSwitches(hub, reply.body as Repository);
  return { ...reply, body: { ...COUNTS, ...shown, permissions: permissionsOf(level) } };
}

/** A level as the five booleans GitHub writes. */
export function permissionsOf(level: (typeof LEVELS)[number]) {
  const held = LEVELS.indexOf(level);
  const named = LEVELS.filter((name) => name !== "none");
  return Object.fromEntries(named.map((name) => [name, held >= LEVELS.indexOf(name)]));
}

const OLD = {
  none: "none",
  pull: "read",
  triage: "read",
  push: "write",
  maintain: "write",
  admin: "admin",
};

async function permission(ask: Ask, hub: Hub): Promise<Reply> {
  const login = ask.params["username"] ?? "";
  const reply = await hub.emulator.call("admin", { method: "GET", path: `/users/${login}` });
  if (!worked(reply)) return reply;
  const role = roleOf(hub, login, repositoryOf(ask));
  const level = levelNamed(hub, role);
  const role_name = roleName(role);
  const user = { ...(reply.body as object), permissions: permissionsOf(level), role_name };
  return { status: 200, body: { permission: OLD[level], role_name, user } };
}

async function update(ask: Ask, hub: Hub): Promise<Reply> {
  if (!may(ask, hub, "admin")) return forbidden();
  const before = repositoryOf(ask);
  const { has_issues: issues, ...change } = fields(ask);
  const { archived } = change;
  const reply = await forward({ ...ask, body: change }, hub, "admin");
  const wish = change["name"];
  if (!worked(reply)) return reply;
  const name = param(ask, "repo").toLowerCase();
  if (typeof issues === "boolean") turn(hub.state.withoutIssues, name, !issues);
  if (typeof archived === "boolean") {
    turn(hub.state.archived, name, archived);
    const action = archived ? "archived" : "unarchived";
    await emit(hub, "repository", { action }, loginOf(ask, hub), before);
  }
  const answer = ok({ ...COUNTS, ...withSwitches(hub, reply.body as Repository) });
  if (typeof wish !== "string") return answer;
  renamed(hub, before.split("/")[1] ?? "", wish);
  const changes = { repository: { name: { from: before.split("/")[1] } } };
  const now = `${hub.options.organization.login}/${wish}`;
  await emit(hub, "repository", { action: "renamed", changes }, loginOf(ask, hub), now);
  return answer;
}

function turn(names: Set<string>, name: string, on: boolean): void {
  if (on) names.add(name);
  else names.delete(name);
}

function renamed({ state }: Hub, before: string, now: string): void {
  for (const names of [state.archived, state.withoutIssues])
    if (names.delete(before.toLowerCase())) names.add(now.toLowerCase());
  state.repositories.delete(before.toLowerCase());
  state.repositories.set(now.toLowerCase(), now);
  state.collaborators.set(now, state.collaborators.get(before) ?? new Map());
  for (const team of state.teams.values()) {
    const level = team.repositories.get(before);
    if (level) team.repositories.set(now, level);
    team.repositories.delete(before);
  }
}

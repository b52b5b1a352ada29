import { type Ask, type Reply, fields, ok, repositoryOf, worked } from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { emit } from "../payloads.ts";
import { forbidden, levelOf, may } from "../rights.ts";
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
  const body = { ...COUNTS, ...(reply.body as Repository), permissions: permissionsOf(level) };
  return { ...reply, body };
}

/** A level as the five booleans GitHub writes. */
export function permissionsOf(level: (typeof LEVELS)[number]) {
  const held = LEVELS.indexOf(level);
  const named = LEVELS.filter((name) => name !== "none");
  return Object.fromEntries(named.map((name) => [name, held >= LEVELS.indexOf(name)]));
}

const ROLES = {
  none: "none",
  pull: "read",
  triage: "triage",
  push: "write",
  maintain: "maintain",
  admin: "admin",
};
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
  const level = levelOf(hub, login, repositoryOf(ask));
  const user = {
    ...(reply.body as object),
    permissions: permissionsOf(level),
    role_name: ROLES[level],
  };
  return { status: 200, body: { permission: OLD[level], role_name: ROLES[level], user } };
}

async function update(ask: Ask, hub: Hub): Promise<Reply> {
  if (!may(ask, hub, "admin")) return forbidden();
  const before = repositoryOf(ask);
  const reply = await forward(ask, hub, "admin");
  const wish = fields(ask)["name"];
  if (!worked(reply)) return reply;
  const answer = ok({ ...COUNTS, ...(reply.body as Repository) });
  if (typeof wish !== "string") return answer;
  renamed(hub, before.split("/")[1] ?? "", wish);
  const changes = { repository: { name: { from: before.split("/")[1] } } };
  const now = `${hub.options.organization.login}/${wish}`;
  await emit(hub, "repository", { action: "renamed", changes }, loginOf(ask, hub), now);
  return answer;
}

function renamed({ state }: Hub, before: string, now: string): void {
  state.repositories.delete(before.toLowerCase());
  state.repositories.set(now.toLowerCase(), now);
  state.collaborators.set(now, state.collaborators.get(before) ?? new Map());
  for (const team of state.teams.values()) {
    const level = team.repositories.get(before);
    if (level) team.repositories.set(now, level);
    team.repositories.delete(before);
  }
}

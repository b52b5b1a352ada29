import { LEVELS, type Level } from "./options.ts";
import { type Ask, type Reply, refuse, repositoryOf } from "./exchange.ts";
import type { Hub } from "./hub.ts";
import { higher, levelNamed, ORGANIZATION_ROLES } from "./roles.ts";

/** What somebody may do in a repository of the organisation. */
export function levelOf(hub: Hub, login: string, repository: string): Level {
  return levelNamed(hub, roleOf(hub, login, repository));
}

/** The role by which somebody may do most in a repository. */
export function roleOf(hub: Hub, login: string, repository: string): string {
  const name = repository.split("/").at(-1) ?? repository;
  const { roles, collaborators, teams } = hub.state;
  if (roles.get(login) === "admin") return "admin";
  const own = collaborators.get(name)?.get(login) ?? "none";
  const shared = [...teams.values()]
    .filter((team) => team.members.has(login))
    .flatMap(({ repositories, organizationRole: role }) => [
      repositories.get(name) ?? "none",
      role ? ORGANIZATION_ROLES[role] : "none",
    ]);
  const secret = hub.options.repositories?.find((one) => one.name === name)?.private ?? false;
  const base: Level = !secret || roles.has(login) ? "pull" : "none";
  return [own, ...shared, base].reduce((a, b) => higher(hub, a, b));
}

/** Whether whoever asks may do at least this much in the route's repository. The App was judged by its permissions. */
export function may(ask: Ask, hub: Hub, level: Level): boolean {
  if (ask.who.kind === "installation") return true;
  if (ask.who.kind !== "user") return false;
  const held = levelOf(hub, ask.who.login, repositoryOf(ask));
  return LEVELS.indexOf(held) >= LEVELS.indexOf(level);
}

export function forbidden(): Reply {
  return refuse(403, "Must have admin rights to Repository.");
}

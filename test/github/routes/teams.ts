import { addToTeam, shortTeam, shownInvitation, takeFromTeam } from "../belonging.ts";
import {
  type Ask,
  type Reply,
  empty,
  fields,
  notFound,
  ok,
  page,
  param,
  refuse,
  text,
} from "../exchange.ts";
import { type Hub, type Need, type Route, loginOf } from "../hub.ts";
import { LEVELS } from "../options.ts";
import { account, emit, organization, repository } from "../payloads.ts";
import { higher, levelNamed, roleName } from "../roles.ts";
import { type Team, type TeamRole, addTeam, invitationOf } from "../state.ts";
import { permissionsOf } from "./repositories.ts";

const TEAMS = "/orgs/{org}/teams";
const TEAM = `${TEAMS}/{team_slug}`;
const READ: Need = ["members", "read"];
const WRITE: Need = ["members", "write"];

export const teams: readonly Route[] = [
  { at: `GET ${TEAMS}`, needs: READ, answer: list },
  { at: `POST ${TEAMS}`, needs: WRITE, answer: create },
  { at: `GET ${TEAM}`, needs: READ, answer: onTeam(show) },
  { at: `PATCH ${TEAM}`, needs: WRITE, answer: onTeam(update) },
  { at: `DELETE ${TEAM}`, needs: WRITE, answer: onTeam(remove) },
  { at: `GET ${TEAM}/members`, needs: READ, answer: onTeam(members) },
  { at: `GET ${TEAM}/invitations`, needs: READ, answer: onTeam(invitations) },
  { at: `GET ${TEAM}/repos`, needs: READ, answer: onTeam(repositories) },
  { at: `PUT ${TEAM}/repos/{owner}/{repo}`, needs: WRITE, answer: onTeam(share) },
  { at: `GET ${TEAM}/memberships/{username}`, needs: READ, answer: onTeam(membership) },
  { at: `PUT ${TEAM}/memberships/{username}`, needs: WRITE, answer: onTeam(add) },
  { at: `DELETE ${TEAM}/memberships/{username}`, needs: WRITE, answer: onTeam(takeOut) },
];

type OnTeam = (ask: Ask, hub: Hub, team: Team) => Promise<Reply>;

/** Only members of the organisation see its teams; the App sees them with its permission. */
function insider(ask: Ask, hub: Hub): boolean {
  if (ask.who.kind === "installation") return true;
  return ask.who.kind === "user" && hub.state.roles.has(ask.who.login);
}

function onTeam(answer: OnTeam): Route["answer"] {
  return async (ask, hub) => {
    const team = hub.state.teams.get(param(ask, "team_slug").toLowerCase());
    const here = param(ask, "org") === hub.options.organization.login;
    return team && here && insider(ask, hub) ? answer(ask, hub, team) : notFound();
  };
}

/** Owners, the App, and a team's own maintainers. */
function governs(ask: Ask, hub: Hub, team?: Team): boolean {
  if (ask.who.kind !== "user") return ask.who.kind === "installation";
  const { login } = ask.who;
  return hub.state.roles.get(login) === "admin" || team?.members.get(login) === "maintainer";
}

function notYours(): Reply {
  return refuse(403, "You must be an organization owner or team maintainer to do this.");
}

async function list(ask: Ask, hub: Hub): Promise<Reply> {
  if (param(ask, "org") !== hub.options.organization.login || !insider(ask, hub)) return notFound();
  return page(
    ask,
    hub.url,
    [...hub.state.teams.values()].map((team) => shortTeam(hub, team)),
  );
}

async function full(hub: Hub, team: Team) {
  const login = hub.options.organization.login;
  const whole = await hub.emulator.admin<Record<string, unknown>>("GET", `/orgs/${login}`);
  return {
    ...shortTeam(hub, team),
    members_count: team.members.size,
    repos_count: team.repositories.size,
    created_at: team.created,
    updated_at: team.created,
    organization: { ...whole, ...(await organization(hub)) },
  };
}

async function show(_ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  return ok(await full(hub, team));
}

async function create(ask: Ask, hub: Hub): Promise<Reply> {
  if (!governs(ask, hub)) return notYours();
  const { name, description } = fields(ask);
  if (typeof name !== "string") return refuse(422, "Validation Failed");
  const taken = [...hub.state.teams.values()].some(
    (team) => team.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    return refuse(422, "Validation Failed", {
      errors: [{ resource: "Team", code: "already_exists", field: "name" }],
    });
  const team = addTeam(hub.state, name);
  team.description = typeof description === "string" ? description : null;
  await emit(hub, "team", { action: "created", team: shortTeam(hub, team) }, loginOf(ask, hub));
  return ok(await full(hub, team), 201);
}

async function update(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  if (!governs(ask, hub, team)) return notYours();
  const { name, description } = fields(ask);
  const changes = {
    ...(typeof name === "string" && { name: { from: team.name } }),
    ...(typeof description === "string" && { description: { from: team.description ?? "" } }),
  };
  if (typeof name === "string") team.name = name;
  if (typeof description === "string") team.description = description;
  await emit(
    hub,
    "team",
    { action: "edited", changes, team: shortTeam(hub, team) },
    loginOf(ask, hub),
  );
  return ok(await full(hub, team));
}

async function remove(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  if (!governs(ask, hub, team)) return notYours();
  hub.state.teams.delete(team.slug.toLowerCase());
  for (const one of hub.state.invitations.values()) one.teams.delete(team.slug);
  await emit(hub, "team", { action: "deleted", team: shortTeam(hub, team) }, loginOf(ask, hub));
  return empty();
}

/** Also the members of the teams below, as GitHub lists them. */
async function members(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  const role = ask.query.get("role") ?? "all";
  const found = new Set<string>();
  for (const one of [team, ...below(hub, team)])
    for (const [login, as] of one.members) if (role === "all" || role === as) found.add(login);
  return page(ask, hub.url, await Promise.all([...found].map((login) => account(hub, login))));
}

function below(hub: Hub, team: Team): readonly Team[] {
  const children = [...hub.state.teams.values()].filter(
    (one) => one.parent?.toLowerCase() === team.slug.toLowerCase(),
  );
  return children.flatMap((child) => [child, ...below(hub, child)]);
}

async function invitations(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  const open = [...hub.state.invitations.values()].filter(
    (one) => !one.failed && one.teams.has(team.slug),
  );
  return page(ask, hub.url, await Promise.all(open.map((one) => shownInvitation(hub, one))));
}

/** A team has its own repositories and those of the teams above. */
async function repositories(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  const organizationLogin = hub.options.organization.login;
  const roles = new Map<string, string>();
  for (
    let at: Team | undefined = team;
    at;
    at = at.parent ? hub.state.teams.get(at.parent.toLowerCase()) : undefined
  )
    for (const [name, role] of at.repositories)
      roles.set(name, higher(hub, roles.get(name) ?? "none", role));
  const shown = [...roles].map(async ([name, role]) => ({
    ...(await repository(hub, `${organizationLogin}/${name}`)),
    permissions: permissionsOf(levelNamed(hub, role)),
    role_name: roleName(role),
  }));
  return page(ask, hub.url, await Promise.all(shown));
}

async function share(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  if (!governs(ask, hub)) return notYours();
  const name = param(ask, "repo");
  if (!hub.state.repositories.has(name.toLowerCase())) return notFound();
  const wish = text(ask, "permission") ?? "push";
  const known = [...LEVELS, ...Object.keys(hub.options.organization.repositoryRoles ?? {})];
  if (!known.includes(wish)) return refuse(422, "Validation Failed");
  team.repositories.set(name, wish);
  const told = { action: "added_to_repository", team: shortTeam(hub, team) };
  const at = `${hub.options.organization.login}/${name}`;
  await emit(hub, "team", told, loginOf(ask, hub), at);
  return empty();
}

function shownPlace(hub: Hub, team: Team, login: string) {
  const role = team.members.get(login);
  const waiting = invitationOf(hub.state, login)?.teams.get(team.slug);
  if (!role && !waiting) return undefined;
  const organizationLogin = hub.options.organization.login;
  return {
    url: `${hub.url}/orgs/${organizationLogin}/teams/${team.slug}/memberships/${login}`,
    role: role ?? waiting,
    state: role ? "active" : "pending",
  };
}

async function membership(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  const place = shownPlace(hub, team, param(ask, "username"));
  return place ? ok(place) : notFound();
}

async function add(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  const login = param(ask, "username");
  if (!governs(ask, hub, team)) return notYours();
  if (!hub.state.logins.has(login.toLowerCase())) return notFound();
  if (hub.state.suspendedAccounts.has(login)) return notFound();
  const outsider = !hub.state.roles.has(login);
  if (outsider && !governs(ask, hub)) return notYours();
  const role: TeamRole = fields(ask)["role"] === "maintainer" ? "maintainer" : "member";
  await addToTeam(hub, team, login, role, loginOf(ask, hub));
  return ok(shownPlace(hub, team, login));
}

async function takeOut(ask: Ask, hub: Hub, team: Team): Promise<Reply> {
  const login = param(ask, "username");
  const own = ask.who.kind === "user" && ask.who.login === login;
  if (!own && !governs(ask, hub, team)) return notYours();
  const gone = await takeFromTeam(hub, team, login, loginOf(ask, hub));
  return gone ? empty() : notFound();
}

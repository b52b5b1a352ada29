import { accept, depart, invite, shownInvitation, shownMembership } from "../belonging.ts";
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
} from "../exchange.ts";
import { type Hub, type Need, type Route, forward, loginOf } from "../hub.ts";
import { account } from "../payloads.ts";
import type { Invitation } from "../state.ts";
import { shortTeam } from "../belonging.ts";

const ORG = "/orgs/{org}";
const READ: Need = ["members", "read"];
const WRITE: Need = ["members", "write"];

export const organizations: readonly Route[] = [
  { at: `GET ${ORG}`, answer: forward },
  { at: `GET ${ORG}/members`, needs: READ, answer: here(members) },
  { at: `GET ${ORG}/members/{username}`, needs: READ, answer: here(isMember) },
  { at: `DELETE ${ORG}/members/{username}`, needs: WRITE, answer: here(remove) },
  { at: `GET ${ORG}/memberships/{username}`, needs: READ, answer: here(membership) },
  { at: `DELETE ${ORG}/memberships/{username}`, needs: WRITE, answer: here(remove) },
  { at: `GET ${ORG}/invitations`, needs: READ, answer: here(invitations) },
  { at: `POST ${ORG}/invitations`, needs: WRITE, answer: here(create) },
  { at: `DELETE ${ORG}/invitations/{invitation_id}`, needs: WRITE, answer: here(cancel) },
  {
    at: `GET ${ORG}/invitations/{invitation_id}/teams`,
    needs: READ,
    answer: here(invitationTeams),
  },
  { at: `GET ${ORG}/failed_invitations`, needs: READ, answer: here(failed) },
  { at: "PATCH /user/memberships/orgs/{org}", answer: here(takeUp) },
];

function here(answer: Route["answer"]): Route["answer"] {
  return async (ask, hub) =>
    param(ask, "org") === hub.options.organization.login ? answer(ask, hub) : notFound();
}

function owns(ask: Ask, hub: Hub): boolean {
  if (ask.who.kind === "installation") return true;
  return ask.who.kind === "user" && hub.state.roles.get(ask.who.login) === "admin";
}

function notYours(): Reply {
  return refuse(403, "You must be an organization owner to do this.");
}

async function members(ask: Ask, hub: Hub): Promise<Reply> {
  const role = ask.query.get("role") ?? "all";
  const found = [...hub.state.roles].filter(([, as]) => role === "all" || role === as);
  return page(ask, hub.url, await Promise.all(found.map(([login]) => account(hub, login))));
}

async function isMember(ask: Ask, hub: Hub): Promise<Reply> {
  return hub.state.roles.has(param(ask, "username")) ? empty() : notFound();
}

async function remove(ask: Ask, hub: Hub): Promise<Reply> {
  if (!owns(ask, hub)) return notYours();
  const gone = await depart(hub, param(ask, "username"), loginOf(ask, hub));
  return gone ? empty() : notFound();
}

async function membership(ask: Ask, hub: Hub): Promise<Reply> {
  const found = await shownMembership(hub, param(ask, "username"));
  return found ? ok(found) : notFound();
}

async function listed(ask: Ask, hub: Hub, which: (one: Invitation) => boolean): Promise<Reply> {
  if (!owns(ask, hub)) return notFound();
  const found = [...hub.state.invitations.values()].filter(which);
  return page(ask, hub.url, await Promise.all(found.map((one) => shownInvitation(hub, one))));
}

function invitations(ask: Ask, hub: Hub): Promise<Reply> {
  return listed(ask, hub, (one) => !one.failed);
}

function failed(ask: Ask, hub: Hub): Promise<Reply> {
  return listed(ask, hub, (one) => one.failed !== undefined);
}

async function create(ask: Ask, hub: Hub): Promise<Reply> {
  if (!owns(ask, hub)) return notYours();
  const { invitee_id: id, team_ids: ids = [], role } = fields(ask);
  const accounts = await Promise.all(
    [...hub.state.logins.values()].map((login) => account(hub, login)),
  );
  const login = accounts.find((user) => user.id === id)?.login;
  if (!login || hub.state.roles.has(login)) return refuse(422, "Validation Failed");
  const wanted = [...hub.state.teams.values()].filter((team) =>
    (ids as number[]).includes(team.id),
  );
  const named = new Map(wanted.map((team) => [team.slug, "member" as const]));
  const as = role === "admin" ? "admin" : "direct_member";
  return ok(
    await shownInvitation(hub, await invite(hub, login, loginOf(ask, hub), named, as)),
    201,
  );
}

async function cancel(ask: Ask, hub: Hub): Promise<Reply> {
  if (!owns(ask, hub)) return notYours();
  return hub.state.invitations.delete(Number(param(ask, "invitation_id"))) ? empty() : notFound();
}

async function invitationTeams(ask: Ask, hub: Hub): Promise<Reply> {
  const one = hub.state.invitations.get(Number(param(ask, "invitation_id")));
  if (!one) return notFound();
  const found = [...hub.state.teams.values()].filter((team) => one.teams.has(team.slug));
  return page(
    ask,
    hub.url,
    found.map((team) => shortTeam(hub, team)),
  );
}

async function takeUp(ask: Ask, hub: Hub): Promise<Reply> {
  const login = loginOf(ask, hub);
  if (ask.who.kind !== "user" || !(await accept(hub, login))) return notFound();
  return ok(await shownMembership(hub, login));
}

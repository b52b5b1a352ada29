import type { Hub } from "./hub.ts";
import { account, emit, organization } from "./payloads.ts";
import { type Invitation, type Team, type TeamRole, invitationOf, putInTeam } from "./state.ts";

/** A team as webhooks and short answers show it. */
export function shortTeam(hub: Hub, team: Team): Readonly<Record<string, unknown>> {
  const { url, options } = hub;
  const at = `${url}/organizations/1/team/${team.id}`;
  return {
    id: team.id,
    node_id: `T_${team.id}`,
    url: at,
    html_url: `${url}/orgs/${options.organization.login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: team.description,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    members_url: `${at}/members{/member}`,
    repositories_url: `${at}/repos`,
    type: "organization",
    organization_id: 1,
    parent: parentOf(hub, team),
  };
}

function parentOf(hub: Hub, team: Team): unknown {
  const parent = team.parent && hub.state.teams.get(team.parent.toLowerCase());
  if (!parent) return null;
  const { parent: _, ...short } = shortTeam(hub, parent);
  return short;
}

/** Puts somebody in a team and tells of it: at once if they belong here, by invitation if not. */
export async function addToTeam(
  hub: Hub,
  team: Team,
  login: string,
  role: TeamRole,
  by: string,
): Promise<"active" | "pending"> {
  if (!hub.state.roles.has(login)) {
    await invite(hub, login, by, new Map([[team.slug, role]]));
    return "pending";
  }
  const known = team.members.has(login);
  putInTeam(hub.state, team, login, role);
  if (!known) await tellMembership(hub, "added", team, login, by);
  return "active";
}

/** Takes somebody out of a team, or its name out of their invitation. */
export async function takeFromTeam(
  hub: Hub,
  team: Team,
  login: string,
  by: string,
): Promise<boolean> {
  const waiting = invitationOf(hub.state, login)?.teams.delete(team.slug) ?? false;
  if (!team.members.delete(login)) return waiting;
  await tellMembership(hub, "removed", team, login, by);
  return true;
}

async function tellMembership(
  hub: Hub,
  action: "added" | "removed",
  team: Team,
  login: string,
  by: string,
): Promise<void> {
  const member = await account(hub, login);
  const payload = { action, scope: "team", member, team: shortTeam(hub, team) };
  await emit(hub, "membership", payload, by);
}

/** Invites somebody to the organisation, or adds teams to the invitation they have. */
export async function invite(
  hub: Hub,
  login: string,
  by: string,
  teams: ReadonlyMap<string, TeamRole>,
  role: Invitation["role"] = "direct_member",
): Promise<Invitation> {
  const open = invitationOf(hub.state, login);
  for (const [slug, as] of teams) open?.teams.set(slug, as);
  if (open) return open;
  const id = hub.state.next();
  const created = hub.state.clock.now();
  const made: Invitation = { id, login, inviter: by, created, role, teams: new Map(teams) };
  hub.state.invitations.set(id, made);
  const payload = { invitation: await shownInvitation(hub, made), user: await account(hub, login) };
  await emit(hub, "organization", { action: "member_invited", ...payload }, by);
  return made;
}

/** An invitation in GitHub's words. */
export async function shownInvitation(hub: Hub, one: Invitation) {
  const organizationUrl = `${hub.url}/orgs/${hub.options.organization.login}`;
  return {
    id: one.id,
    node_id: `OI_${one.id}`,
    login: one.login,
    email: null,
    role: one.role,
    created_at: one.created,
    failed_at: one.failed?.at ?? null,
    failed_reason: one.failed?.reason ?? null,
    inviter: await account(hub, one.inviter),
    team_count: one.teams.size,
    invitation_teams_url: `${organizationUrl}/invitations/${one.id}/teams`,
    invitation_source: "member",
  };
}

/** Somebody takes up their invitation: a member from now on, in every team it named. */
export async function accept(hub: Hub, login: string): Promise<boolean> {
  const invitation = invitationOf(hub.state, login);
  if (!invitation) return false;
  hub.state.invitations.delete(invitation.id);
  await becomeMember(hub, login, invitation.role === "admin" ? "admin" : "member", login);
  for (const [slug, role] of invitation.teams) {
    const team = hub.state.teams.get(slug.toLowerCase());
    if (team) await addToTeam(hub, team, login, role, login);
  }
  return true;
}

async function becomeMember(hub: Hub, login: string, role: "admin" | "member", by: string) {
  const { login: name } = hub.options.organization;
  hub.state.roles.set(login, role);
  await hub.emulator.admin("PUT", `/orgs/${name}/memberships/${login}`, { role });
  const membership = await shownMembership(hub, login);
  await emit(hub, "organization", { action: "member_added", membership }, by);
}

/** Somebody is no longer of the organisation, nor of any of its teams. */
export async function depart(hub: Hub, login: string, by: string): Promise<boolean> {
  const invitation = invitationOf(hub.state, login);
  if (invitation) hub.state.invitations.delete(invitation.id);
  if (!hub.state.roles.has(login)) return invitation !== undefined;
  const membership = await shownMembership(hub, login);
  for (const team of hub.state.teams.values()) await takeFromTeam(hub, team, login, by);
  hub.state.roles.delete(login);
  await hub.emulator.admin("DELETE", `/orgs/${hub.options.organization.login}/members/${login}`);
  await emit(hub, "organization", { action: "member_removed", membership }, by);
  return true;
}

/** Somebody's place in the organisation, in GitHub's words; `undefined` where they have none. */
export async function shownMembership(hub: Hub, login: string) {
  const role = hub.state.roles.get(login);
  const invitation = invitationOf(hub.state, login);
  if (!role && !invitation) return undefined;
  const organizationUrl = `${hub.url}/orgs/${hub.options.organization.login}`;
  return {
    url: `${organizationUrl}/memberships/${login}`,
    state: role ? "active" : "pending",
    role: role ?? (invitation?.role === "admin" ? "admin" : "member"),
    organization_url: organizationUrl,
    organization: await organization(hub),
    user: await account(hub, login),
    direct_membership: true,
  };
}

/** An invitation expires: it stands among the failed ones until somebody deletes it. */
export function lapse(hub: Hub, login: string): void {
  const invitation = invitationOf(hub.state, login);
  if (!invitation) throw new Error(`@${login} has no invitation`);
  const reason = "Invitation expired. User did not accept this invite for 7 days.";
  invitation.failed = { at: hub.state.clock.now(), reason };
}

import { shortTeam } from "../belonging.ts";
import { type Ask, type Reply, notFound, ok, page, param } from "../exchange.ts";
import type { Hub, Need, Route } from "../hub.ts";
import { ORGANIZATION_ROLES, type OrganizationRole, roleName } from "../roles.ts";

const ROLES = "/orgs/{org}/organization-roles";
/** “Custom organization roles”: without it an App does not hear of any. */
const READ: Need = ["organization_custom_org_roles", "read"];

export const organizationRoles: readonly Route[] = [
  { at: `GET ${ROLES}`, needs: READ, answer: list },
  { at: `GET ${ROLES}/{role_id}/teams`, needs: READ, answer: teams },
];

const NAMES = Object.keys(ORGANIZATION_ROLES) as readonly OrganizationRole[];
const FIRST = 8130;

function sees(ask: Ask, hub: Hub): boolean {
  if (ask.who.kind === "installation") return true;
  return ask.who.kind === "user" && hub.state.roles.get(ask.who.login) === "admin";
}

async function list(ask: Ask, hub: Hub): Promise<Reply> {
  if (!sees(ask, hub)) return notFound();
  const at = hub.state.clock.now();
  const roles = NAMES.map((name, index) => ({
    id: FIRST + index,
    name,
    description: null,
    base_role: roleName(ORGANIZATION_ROLES[name]),
    source: "Predefined",
    permissions: [],
    organization: null,
    created_at: at,
    updated_at: at,
  }));
  return ok({ total_count: roles.length, roles });
}

async function teams(ask: Ask, hub: Hub): Promise<Reply> {
  const role = NAMES[Number(param(ask, "role_id")) - FIRST];
  if (!role || !sees(ask, hub)) return notFound();
  const having = [...hub.state.teams.values()].filter((team) => team.organizationRole === role);
  return page(
    ask,
    hub.url,
    having.map((team) => ({ ...shortTeam(hub, team), assignment: "direct" })),
  );
}

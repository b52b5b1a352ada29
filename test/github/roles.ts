import type { Hub } from "./hub.ts";
import { LEVELS, type Level } from "./options.ts";

/** What a role of a repository allows: one of GitHub's own, or one that the organisation made from them. */
export function levelNamed({ options }: Pick<Hub, "options">, role: string): Level {
  const own = LEVELS.find((level) => level === role);
  const level = own ?? options.organization.repositoryRoles?.[role];
  if (!level) throw new Error(`there is no role ${role}`);
  return level;
}

/** A role as GitHub names it in its answers. */
export function roleName(role: string): string {
  return role === "pull" ? "read" : role === "push" ? "write" : role;
}

/** The organisation roles that GitHub brings along, and what they allow in every repository. */
export const ORGANIZATION_ROLES = {
  all_repo_read: "pull",
  all_repo_triage: "triage",
  all_repo_write: "push",
  all_repo_maintain: "maintain",
  all_repo_admin: "admin",
} as const satisfies Readonly<Record<string, Level>>;

export type OrganizationRole = keyof typeof ORGANIZATION_ROLES;

/** The one of two roles that allows more. */
export function higher(hub: Pick<Hub, "options">, a: string, b: string): string {
  const rank = (role: string) => LEVELS.indexOf(levelNamed(hub, role));
  return rank(b) > rank(a) ? b : a;
}

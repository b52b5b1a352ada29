/** What the App must be allowed for each thing it asks GitHub; `metadata` is always there. */
export type Need = readonly [
  permission:
    | "checks"
    | "contents"
    | "discussions"
    | "issues"
    | "members"
    | "metadata"
    | "organization_custom_org_roles"
    | "pull_requests",
  level: "read" | "write",
];

/** Everything Waymark asks GitHub through Octokit, as an installation. `app.yml` asks for exactly this. */
export const NEEDS = {
  "apps.listReposAccessibleToInstallation": ["metadata", "read"],
  "checks.create": ["checks", "write"],
  "checks.listForRef": ["checks", "read"],
  "checks.update": ["checks", "write"],
  "git.createCommit": ["contents", "write"],
  "git.createRef": ["contents", "write"],
  "git.createTree": ["contents", "write"],
  "git.getBlob": ["contents", "read"],
  "git.getCommit": ["contents", "read"],
  "git.getRef": ["contents", "read"],
  "git.getTree": ["contents", "read"],
  "git.updateRef": ["contents", "write"],
  "issues.addAssignees": ["issues", "write"],
  "issues.addLabels": ["issues", "write"],
  "issues.create": ["issues", "write"],
  "issues.createComment": ["issues", "write"],
  "issues.createLabel": ["issues", "write"],
  "issues.get": ["issues", "read"],
  "issues.getLabel": ["issues", "read"],
  "issues.listComments": ["issues", "read"],
  "issues.listForRepo": ["issues", "read"],
  "issues.listLabelsForRepo": ["issues", "read"],
  "issues.removeAssignees": ["issues", "write"],
  "issues.removeLabel": ["issues", "write"],
  "issues.update": ["issues", "write"],
  "issues.updateComment": ["issues", "write"],
  "issues.updateLabel": ["issues", "write"],
  "orgs.cancelInvitation": ["members", "write"],
  "orgs.get": ["metadata", "read"],
  "orgs.listFailedInvitations": ["members", "read"],
  "orgs.listMembers": ["members", "read"],
  "orgs.listOrgRoleTeams": ["organization_custom_org_roles", "read"],
  "orgs.listOrgRoles": ["organization_custom_org_roles", "read"],
  "pulls.create": ["pull_requests", "write"],
  "pulls.get": ["pull_requests", "read"],
  "pulls.list": ["pull_requests", "read"],
  "pulls.listCommits": ["pull_requests", "read"],
  "pulls.listFiles": ["pull_requests", "read"],
  "pulls.update": ["pull_requests", "write"],
  "repos.get": ["metadata", "read"],
  "repos.getContent": ["contents", "read"],
  "teams.addOrUpdateMembershipForUserInOrg": ["members", "write"],
  "teams.create": ["members", "write"],
  "teams.getByName": ["members", "read"],
  "teams.getMembershipForUserInOrg": ["members", "read"],
  "teams.list": ["members", "read"],
  "teams.listMembersInOrg": ["members", "read"],
  "teams.listPendingInvitationsInOrg": ["members", "read"],
  "teams.listReposInOrg": ["members", "read"],
  "teams.removeMembershipForUserInOrg": ["members", "write"],
  "users.getByUsername": ["metadata", "read"],
} as const satisfies Readonly<Record<string, Need>>;

/** What it asks GitHub nothing for, but is told of only where it may read it. */
export const TOLD = { discussion: ["discussions", "read"] } as const satisfies Readonly<
  Record<string, Need>
>;

/** What it asks as the App itself, which needs no permission. */
export const AS_APP = [
  "apps.getAuthenticated",
  "apps.getInstallation",
  "apps.getWebhookDelivery",
] as const;

/** What it asks before there is an App at all. */
export const AS_NOBODY = ["apps.createFromManifest"] as const;

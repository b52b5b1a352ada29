/** What Waymark does with an answer of GitHub's. */
export type Outcome =
  /** It goes on. */
  | "done"
  /** What it saw before still stands. */
  | "as before"
  /** It follows to where GitHub says. */
  | "led on"
  /** It asks once more, and goes on. */
  | "asked again"
  /** There is no such thing (any more), or it is there already; that is fine. */
  | "taken as none"
  /** It says so in words to whoever can help, and rests for an hour. */
  | "refused"
  /** It waits for as long as GitHub says, and begins anew. */
  | "waits"
  /** It is logged, and begun anew. */
  | "thrown"
  /** It goes on although nothing was done. */
  | "lost";

type Outcomes = Readonly<Record<number, Outcome>>;

/** Every request that Waymark makes, with each answer that GitHub documents for it. */
export const OUTCOMES: Readonly<Record<string, Outcomes>> = {
  "GET /app/hook/deliveries": { 200: "done", 400: "thrown", 422: "refused" },
  "GET /app/installations": { 200: "done" },
  "POST /app/installations/{installation_id}/access_tokens": {
    201: "done",
    401: "thrown",
    403: "thrown",
    404: "thrown",
    422: "thrown",
  },
  "apps.getAuthenticated": { 200: "done" },
  "apps.getInstallation": { 200: "done", 404: "taken as none" },
  "apps.getWebhookDelivery": { 200: "done", 400: "thrown", 422: "refused" },
  "apps.listReposAccessibleToInstallation": {
    200: "done",
    304: "as before",
    401: "asked again",
    403: "refused",
  },
  "checks.create": { 201: "done" },
  "checks.listForRef": { 200: "done" },
  "checks.update": { 200: "done" },
  "git.createCommit": { 201: "done", 404: "refused", 409: "thrown", 422: "refused" },
  "git.createRef": { 201: "done", 409: "thrown", 422: "refused" },
  "git.createTree": { 201: "done", 403: "refused", 404: "refused", 409: "thrown", 422: "refused" },
  "git.getBlob": { 200: "done", 403: "refused", 404: "refused", 409: "thrown", 422: "refused" },
  "git.getCommit": { 200: "done", 404: "refused", 409: "thrown" },
  "git.getRef": { 200: "done", 404: "taken as none", 409: "taken as none" },
  "git.getTree": { 200: "done", 404: "refused", 409: "thrown", 422: "refused" },
  "git.updateRef": { 200: "done", 409: "thrown", 422: "refused" },
  "issues.addAssignees": { 201: "done" },
  "issues.addLabels": {
    200: "done",
    301: "thrown",
    404: "refused",
    410: "refused",
    422: "refused",
  },
  "issues.create": {
    201: "done",
    400: "thrown",
    403: "refused",
    404: "refused",
    410: "refused",
    422: "refused",
    503: "thrown",
  },
  "issues.createComment": {
    201: "done",
    403: "refused",
    404: "refused",
    410: "refused",
    422: "refused",
  },
  "issues.createLabel": { 201: "done", 404: "refused", 422: "refused" },
  "issues.get": {
    200: "done",
    301: "led on",
    304: "as before",
    404: "taken as none",
    410: "taken as none",
  },
  "issues.getLabel": { 200: "done", 404: "asked again" },
  "issues.listComments": { 200: "done", 404: "refused", 410: "refused" },
  "issues.listForRepo": { 200: "done", 301: "led on", 404: "refused", 422: "refused" },
  "issues.listLabelsForRepo": { 200: "done", 404: "refused" },
  "issues.removeAssignees": { 200: "done" },
  "issues.removeLabel": { 200: "done", 301: "thrown", 404: "taken as none", 410: "refused" },
  "issues.update": {
    200: "done",
    301: "thrown",
    403: "refused",
    404: "refused",
    410: "refused",
    422: "refused",
    503: "asked again",
  },
  "issues.updateComment": { 200: "done", 422: "refused" },
  "issues.updateLabel": { 200: "done" },
  "orgs.cancelInvitation": { 204: "done", 404: "taken as none", 422: "refused" },
  "orgs.get": { 200: "done", 404: "refused" },
  "orgs.listFailedInvitations": { 200: "done", 404: "refused" },
  "orgs.listMembers": { 200: "done", 422: "refused" },
  "orgs.listOrgRoleTeams": { 200: "done", 404: "taken as none", 422: "refused" },
  "orgs.listOrgRoles": { 200: "done", 404: "taken as none", 422: "refused" },
  "pulls.create": { 201: "done", 403: "refused", 422: "refused" },
  "pulls.get": {
    200: "done",
    304: "as before",
    404: "taken as none",
    406: "thrown",
    500: "asked again",
    503: "asked again",
  },
  "pulls.list": { 200: "done", 304: "as before", 422: "refused" },
  "pulls.listCommits": { 200: "done" },
  "pulls.listFiles": { 200: "done", 422: "refused", 500: "asked again", 503: "asked again" },
  "pulls.update": { 200: "done", 403: "refused", 422: "refused" },
  "repos.get": { 200: "done", 301: "led on", 403: "refused", 404: "taken as none" },
  "repos.getContent": {
    200: "done",
    302: "led on",
    304: "as before",
    403: "refused",
    404: "taken as none",
  },
  "teams.addOrUpdateMembershipForUserInOrg": { 200: "done", 403: "refused", 422: "refused" },
  "teams.create": { 201: "done", 403: "refused", 422: "refused" },
  "teams.getByName": { 200: "done", 404: "taken as none" },
  "teams.getMembershipForUserInOrg": { 200: "done", 404: "taken as none" },
  "teams.list": { 200: "done", 403: "refused" },
  "teams.listMembersInOrg": { 200: "done" },
  "teams.listPendingInvitationsInOrg": { 200: "done", 422: "refused" },
  "teams.listReposInOrg": { 200: "done" },
  "teams.removeMembershipForUserInOrg": { 204: "done", 403: "refused" },
  "users.getByUsername": { 200: "done", 404: "taken as none" },
};

import type { Octokit, RestEndpointMethodTypes } from "@octokit/rest";

type Kind = "text" | "number" | "boolean" | "list" | "object";
type Fields = Readonly<Record<string, Kind>>;

/** What is read from an answer: from the one thing it is, or from each of a list, which may be wrapped. */
interface Shape {
  readonly one?: Fields;
  readonly each?: Fields;
  readonly within?: string;
}

type Rest = RestEndpointMethodTypes;
type Named = { readonly [S in keyof Rest]: `${S}.${keyof Rest[S] & string}` };

const THREAD = { number: "number", title: "text", state: "text", labels: "list" } as const;
const ACCOUNT = { id: "number", login: "text" } as const;
const ID = { id: "number" } as const;

/**
 * What Waymark reads from GitHub's answers, by request. A 200 without it is a failure of
 * GitHub's and no answer: nothing there must never look like nobody.
 */
export const SHAPES = {
  "apps.getAuthenticated": { one: { ...ID, slug: "text" } },
  "apps.getInstallation": { one: { ...ID, account: "object", app_slug: "text" } },
  "apps.getWebhookDelivery": { one: { request: "object" } },
  "apps.listInstallations": { each: { ...ID, app_slug: "text" } },
  "apps.listReposAccessibleToInstallation": {
    within: "repositories",
    each: { ...ID, name: "text", owner: "object", default_branch: "text" },
  },
  "apps.listWebhookDeliveries": {
    each: { ...ID, guid: "text", event: "text", delivered_at: "text", status_code: "number" },
  },
  "checks.listForRef": { within: "check_runs", each: ID },
  "git.getBlob": { one: { content: "text", encoding: "text" } },
  "git.getCommit": { one: { sha: "text", tree: "object" } },
  "git.getRef": { one: { object: "object" } },
  "git.getTree": { one: { tree: "list" } },
  "issues.get": { one: { ...THREAD, repository_url: "text" } },
  "issues.getLabel": { one: { name: "text" } },
  "issues.listComments": { each: ID },
  "issues.listForRepo": { each: THREAD },
  "issues.listLabelsForRepo": { each: { name: "text" } },
  "orgs.get": { one: ACCOUNT },
  "orgs.listFailedInvitations": { each: ID },
  "orgs.listMembers": { each: ACCOUNT },
  "orgs.listOrgRoleTeams": { each: { slug: "text" } },
  "orgs.listOrgRoles": { within: "roles", each: { ...ID, name: "text", permissions: "list" } },
  "pulls.get": { one: { ...THREAD, merged: "boolean", head: "object", base: "object" } },
  "pulls.list": { each: { number: "number", head: "object", created_at: "text" } },
  "pulls.listCommits": { each: { sha: "text", commit: "object" } },
  "pulls.listFiles": { each: { filename: "text" } },
  "repos.get": { one: { ...ID, name: "text", owner: "object", default_branch: "text" } },
  // A folder may be called like a file.
  "repos.getContent": { one: { path: "text" }, each: { path: "text" } },
  "teams.getByName": { one: { ...ID, slug: "text" } },
  "teams.getMembershipForUserInOrg": { one: { state: "text", role: "text" } },
  "teams.list": { each: { slug: "text" } },
  "teams.listMembersInOrg": { each: ACCOUNT },
  "teams.listPendingInvitationsInOrg": { each: ID },
  "teams.listReposInOrg": { each: { full_name: "text" } },
  "users.getByUsername": { one: ACCOUNT },
} as const satisfies Partial<Record<Named[keyof Named], Shape>>;

/** Whether an answer to a GET has what is read from it. */
export type Shaped = (url: string, baseUrl: string, data: unknown) => boolean;

/** Knows the address of each request from Octokit, which has them from GitHub's own description. */
export function shaped(rest: Octokit["rest"]): Shaped {
  const known = Object.entries<Shape>(SHAPES).map(([name, shape]) => {
    const [family = "", method = ""] = name.split(".");
    const methods = rest[family as keyof Rest] as unknown as Methods;
    return { shape, address: patternOf(methods[method]?.endpoint.DEFAULTS.url ?? "") };
  });
  return (url, baseUrl, data) => {
    const path = pathOf(url, baseUrl);
    const found = known.find(({ address }) => address.test(path));
    return !found || fits(found.shape, data);
  };
}

type Methods = Readonly<Record<string, { endpoint: { DEFAULTS: { readonly url: string } } }>>;

/** Every `{name}` of an address is one step of a path, but what stands last may have several. */
function patternOf(url: string): RegExp {
  const steps = url.replace(/\{[a-z_]+\}/g, (name, at: number) =>
    at + name.length === url.length && name === "{path}" ? ".+" : "[^/]+",
  );
  return new RegExp(`^${steps}$`);
}

/** The path of a request, or its template; GitHub's links to further pages lead by id. */
function pathOf(url: string, baseUrl: string): string {
  const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  return path
    .replace(/\?.*$/, "")
    .replace(/^\/repositories\/\d+\//, "/repos/-/-/")
    .replace(/^\/organizations\/\d+\//, "/orgs/-/")
    .replace(/^(\/orgs\/[^/]+)\/team\//, "$1/teams/");
}

function fits({ one, each, within }: Shape, data: unknown): boolean {
  const value = within === undefined ? data : isObject(data) && data[within];
  if (!Array.isArray(value)) return one !== undefined && has(one, value);
  // Where it may be one thing as well, an empty list is neither.
  if (!each || (one && value.length === 0)) return false;
  return value.every((item) => has(each, item));
}

function has(fields: Fields, value: unknown): boolean {
  return isObject(value) && Object.entries(fields).every(([name, kind]) => isA(kind, value[name]));
}

function isA(kind: Kind, value: unknown): boolean {
  if (kind === "list") return Array.isArray(value);
  if (kind === "object") return isObject(value);
  return typeof value === (kind === "text" ? "string" : kind);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

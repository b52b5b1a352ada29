import type { Clock } from "./clock.ts";
import type { Narrowed } from "./emulator.ts";
import { type Lag, lag } from "./lag.ts";
import { type GitHubOptions, type Permissions } from "./options.ts";
import { people } from "./people.ts";
import type { OrganizationRole } from "./roles.ts";
import type { Moved } from "./transfer.ts";

export type TeamRole = "member" | "maintainer";

export interface Team {
  readonly id: number;
  name: string;
  readonly slug: string;
  description: string | null;
  parent: string | undefined;
  /** By login. */
  readonly members: Map<string, TeamRole>;
  /** Its role by repository name. */
  readonly repositories: Map<string, string>;
  organizationRole: OrganizationRole | undefined;
  readonly created: string;
}

export interface Invitation {
  readonly id: number;
  readonly login: string;
  readonly inviter: string;
  readonly created: string;
  role: "admin" | "direct_member";
  /** Roles by team slug, taken up on acceptance. */
  readonly teams: Map<string, TeamRole>;
  failed?: { readonly at: string; readonly reason: string };
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number | null;
  readonly end_column: number | null;
  readonly annotation_level: string | null;
  readonly title: string | null;
  readonly message: string | null;
  readonly raw_details: string | null;
}

/** What the double remembers because the emulator does not. Logins and names are in GitHub's own spelling. */
export interface State {
  readonly clock: Clock;
  /** Spelling by lower case. */
  readonly logins: Map<string, string>;
  readonly repositories: Map<string, string>;
  /** Who belongs to the organisation. */
  readonly roles: Map<string, "admin" | "member">;
  readonly teams: Map<string, Team>;
  readonly invitations: Map<number, Invitation>;
  readonly collaborators: Map<string, Map<string, string>>;
  readonly tokens: Map<string, Narrowed & { readonly granted: Permissions }>;
  /** Where a pull request's head and merge really are, by `owner/name#n`. */
  readonly pulls: Map<string, { head?: string; merge?: string }>;
  readonly annotations: Map<number, Annotation[]>;
  /** What the App needed for what it asked so far. */
  readonly used: Map<string, "read" | "write">;
  /** Names of repositories the App may see; `undefined` before it is installed. */
  installed: "all" | readonly string[] | undefined;
  /** While an owner has suspended the App. */
  suspended: { readonly by: string; readonly at: string } | undefined;
  /** For so many requests GitHub says that the App is installed nowhere. */
  emptyInstallations: number;
  readonly lag: Lag;
  readonly suspendedAccounts: Set<string>;
  readonly transferred: Map<string, Moved>;
  /** Names in lower case. */
  readonly archived: Set<string>;
  readonly withoutIssues: Set<string>;
  next(): number;
}

/** The organisation as the options describe it. */
export function begin(options: GitHubOptions, clock: Clock): State {
  const accounts = people(options);
  let last = 7000;
  const state: State = {
    clock,
    logins: new Map(accounts.map(({ login }) => [login.toLowerCase(), login])),
    repositories: new Map(),
    roles: new Map(
      accounts
        .filter((account) => account.member)
        .map(({ login, owner }) => [login, owner ? "admin" : "member"]),
    ),
    teams: new Map(),
    invitations: new Map(),
    collaborators: new Map(),
    tokens: new Map(),
    pulls: new Map(),
    annotations: new Map(),
    used: new Map(),
    installed: undefined,
    suspended: undefined,
    emptyInstallations: 0,
    lag: lag(),
    suspendedAccounts: new Set(),
    transferred: new Map(),
    archived: new Set(),
    withoutIssues: new Set(),
    next: () => (last += 1),
  };
  for (const { name, collaborators = {} } of options.repositories ?? []) {
    state.repositories.set(name.toLowerCase(), name);
    const rights = Object.entries(collaborators).map(
      ([login, level]) => [spelled(state.logins, login), level] as const,
    );
    state.collaborators.set(name, new Map(rights));
  }
  addTeams(state, options);
  return state;
}

function addTeams(state: State, { teams = [] }: GitHubOptions): void {
  for (const options of teams) {
    const { members = [], maintainers = [], repositories = {} } = options;
    const team = addTeam(state, options.name, options.slug);
    team.description = options.description ?? null;
    team.parent = options.parent;
    team.organizationRole = options.organizationRole;
    for (const login of members) putInTeam(state, team, spelled(state.logins, login), "member");
    for (const login of maintainers)
      putInTeam(state, team, spelled(state.logins, login), "maintainer");
    for (const [name, level] of Object.entries(repositories))
      team.repositories.set(spelled(state.repositories, name), level);
  }
}

/** A new, empty team. */
export function addTeam(state: State, name: string, slug = slugOf(name)): Team {
  const team: Team = {
    id: state.next(),
    name,
    slug,
    description: null,
    parent: undefined,
    organizationRole: undefined,
    members: new Map(),
    repositories: new Map(),
    created: state.clock.now(),
  };
  state.teams.set(slug.toLowerCase(), team);
  return team;
}

function slugOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Puts a member of the organisation in a team; owners always stand as maintainers. */
export function putInTeam(state: State, team: Team, login: string, role: TeamRole): void {
  team.members.set(login, state.roles.get(login) === "admin" ? "maintainer" : role);
}

/** A name in GitHub's own spelling; as given where GitHub knows none. */
export function spelled(names: ReadonlyMap<string, string>, name: string): string {
  return names.get(name.toLowerCase()) ?? name;
}

/** Somebody's open invitation to the organisation. */
export function invitationOf(state: State, login: string): Invitation | undefined {
  return [...state.invitations.values()].find((one) => one.login === login && !one.failed);
}

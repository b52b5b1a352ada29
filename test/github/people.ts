import type { GitHubOptions } from "./options.ts";

export interface Account {
  readonly login: string;
  readonly name?: string;
  readonly owner: boolean;
  readonly member: boolean;
}

/** Everybody the options name, each once, and whether they belong to the organisation. */
export function people(options: GitHubOptions): readonly Account[] {
  const { organization, teams = [], users = [], repositories = [] } = options;
  const names = new Map<string, string>();
  const logins = new Map<string, string>();
  function note(login: string): void {
    if (!logins.has(login.toLowerCase())) logins.set(login.toLowerCase(), login);
  }
  for (const user of users) {
    note(typeof user === "string" ? user : user.login);
    if (typeof user !== "string" && user.name) names.set(user.login.toLowerCase(), user.name);
  }
  const owners = organization.owners;
  const inTeams = teams.flatMap(({ members = [], maintainers = [] }) => [
    ...members,
    ...maintainers,
  ]);
  const insiders = [...owners, ...(organization.members ?? []), ...inTeams];
  const outsiders = repositories.flatMap(({ collaborators = {} }) => Object.keys(collaborators));
  for (const login of [...insiders, ...outsiders]) note(login);
  const owning = new Set(owners.map((login) => login.toLowerCase()));
  const belonging = new Set(insiders.map((login) => login.toLowerCase()));
  return [...logins].map(([key, login]) => {
    const name = names.get(key);
    return { login, ...(name && { name }), owner: owning.has(key), member: belonging.has(key) };
  });
}

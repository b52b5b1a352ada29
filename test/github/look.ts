import type { Hub } from "./hub.ts";
import { everything, labelsOf } from "./labels.ts";
import type { Annotation, TeamRole } from "./state.ts";
import type { Comment, Issue } from "./shapes.ts";
import { asIssue, findPull, findThread, pullsOf } from "./threads.ts";
import { tipOf } from "./pushes.ts";

export interface SeenComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface SeenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly reason: string | null;
  readonly author: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly pull: boolean;
  readonly comments: readonly SeenComment[];
}

export interface SeenTeam {
  readonly description: string | null;
  readonly members: readonly string[];
  readonly roles: Readonly<Record<string, TeamRole>>;
  readonly invited: readonly string[];
}

export interface SeenCheck {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly annotations: readonly Annotation[];
}

/** GitHub's side, for whoever wants to know how it came out. A repository is its name in the organisation. */
export interface Look {
  labels(
    repository: string,
  ): Promise<readonly { name: string; color: string; description: string }[]>;
  /** Also a pull request, by its number. */
  issue(repository: string, number: number): Promise<SeenIssue>;
  issues(repository: string): Promise<readonly SeenIssue[]>;
  pull(repository: string, number: number): Promise<SeenPull>;
  team(slug: string): SeenTeam;
  /** Everybody in the organisation, and who has an invitation to it. */
  organization(): { readonly members: readonly string[]; readonly invited: readonly string[] };
  /** `ref` is a commit or a branch. */
  checkRuns(repository: string, ref: string): Promise<readonly SeenCheck[]>;
  /** A file's text; `undefined` where there is none. */
  file(repository: string, path: string, ref?: string): Promise<string | undefined>;
  /** The commit a branch stands at. */
  head(repository: string, branch?: string): Promise<string>;
}

export interface SeenPull {
  readonly merged: boolean;
  readonly head: string;
  readonly branch: string;
}

/** Eyes on GitHub's side. */
export function look(hub: Hub): Look {
  const organization = hub.options.organization.login;
  function full(repository: string): string {
    return repository.includes("/") ? repository : `${organization}/${repository}`;
  }
  return {
    labels: async (repository) =>
      (await labelsOf(hub, full(repository))).map(({ name, color, description }) => ({
        name,
        color,
        description: description ?? "",
      })),
    issue: (repository, number) => seen(hub, full(repository), number),
    issues: (repository) => allIssues(hub, full(repository)),
    pull: async (repository, number) => {
      const found = await findPull(hub, full(repository), number);
      if (!found) throw new Error(`${repository} has no pull request ${number}`);
      return { merged: found.merged, head: found.head.sha, branch: found.head.ref };
    },
    team: (slug) => seenTeam(hub, slug),
    organization: () => ({
      members: [...hub.state.roles.keys()],
      invited: open(hub).map(({ login }) => login),
    }),
    checkRuns: (repository, ref) => checks(hub, full(repository), ref),
    file: (repository, path, ref) => file(hub, full(repository), path, ref),
    head: async (repository, branch = "main") => {
      const tip = await tipOf(hub, full(repository), branch);
      if (!tip) throw new Error(`${repository} has no branch ${branch}`);
      return tip;
    },
  };
}

function open(hub: Hub) {
  return [...hub.state.invitations.values()].filter((one) => !one.failed);
}

function seenTeam(hub: Hub, slug: string): SeenTeam {
  const team = hub.state.teams.get(slug.toLowerCase());
  if (!team) throw new Error(`there is no team ${slug}`);
  const invited = open(hub).filter((one) => one.teams.has(team.slug));
  return {
    description: team.description,
    members: [...team.members.keys()],
    roles: Object.fromEntries(team.members),
    invited: invited.map(({ login }) => login),
  };
}

async function seen(hub: Hub, fullName: string, number: number): Promise<SeenIssue> {
  const found = await findThread(hub, fullName, number);
  if (!found) throw new Error(`${fullName} has no issue ${number}`);
  return shown(hub, fullName, found);
}

async function shown(hub: Hub, fullName: string, issue: Issue): Promise<SeenIssue> {
  const path = `/repos/${fullName}/issues/${issue.number}/comments`;
  const comments = await everything<Comment>(hub, path);
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state,
    reason: issue.state_reason ?? null,
    author: issue.user.login,
    labels: issue.labels.map((label) => label.name),
    assignees: issue.assignees.map((user) => user.login),
    pull: issue.pull_request !== undefined,
    comments: comments.map(({ id, user, body }) => ({ id, author: user.login, body })),
  };
}

async function allIssues(hub: Hub, fullName: string): Promise<readonly SeenIssue[]> {
  const issues = await everything<Issue>(hub, `/repos/${fullName}/issues?state=all`);
  const pulls = (await pullsOf(hub, fullName)).map((pull) => asIssue(hub, fullName, pull));
  const here = issues.filter(({ number }) => !hub.state.transferred.has(`${fullName}#${number}`));
  const all = [...here, ...pulls].toSorted((a, b) => a.number - b.number);
  return Promise.all(all.map((issue) => shown(hub, fullName, issue)));
}

interface Run {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null };
}

async function checks(hub: Hub, fullName: string, ref: string): Promise<readonly SeenCheck[]> {
  const path = `/repos/${fullName}/commits/${ref}/check-runs?per_page=100`;
  const { check_runs: runs } = await hub.emulator.admin<{ check_runs: Run[] }>("GET", path);
  return runs
    .toSorted((a, b) => a.id - b.id)
    .map(({ id, name, status, conclusion, output }) => ({
      id,
      name,
      status,
      conclusion,
      title: output.title,
      summary: output.summary,
      annotations: hub.state.annotations.get(id) ?? [],
    }));
}

async function file(hub: Hub, fullName: string, path: string, ref?: string) {
  const query = ref ? `?ref=${encodeURIComponent(ref)}` : "";
  const found = await hub.emulator.call("admin", {
    method: "GET",
    path: `/repos/${fullName}/contents/${path.split("/").map(encodeURIComponent).join("/")}${query}`,
  });
  const { content } = (found.body ?? {}) as { content?: string };
  return content === undefined ? undefined : Buffer.from(content, "base64").toString("utf8");
}

import { personToken } from "./auth.ts";
import { type Ask, type Reply, worked } from "./exchange.ts";
import type { Hub } from "./hub.ts";
import type { Level } from "./options.ts";
import { commitAs } from "./branches.ts";
import type { Changes } from "./pushes.ts";
import type { Comment, Issue, Pull, Repository } from "./shapes.ts";
import { findThread } from "./threads.ts";
import { tick } from "./tick.ts";
import { transferIssue } from "./transfer.ts";
import { leaveOrganization } from "./leaving.ts";
import { createRepository, type NewRepository } from "./new-repository.ts";

export interface NewIssue {
  readonly title: string;
  readonly body?: string;
  /** From an issue form: put on if they exist, whoever opens it. */
  readonly labels?: readonly string[];
}

export interface NewPull {
  readonly title: string;
  readonly body?: string;
  /** Text by path; `null` takes a file away. */
  readonly files: Changes;
  readonly base?: string;
  /** The branch; absent: one is made up. */
  readonly head?: string;
  /** What its commit says; absent: its title. */
  readonly message?: string;
}

export type Verdict = "approve" | "request changes" | "comment";

/**
 * Somebody at their keyboard. A repository is its name in the organisation.
 * Whatever GitHub refuses them is thrown as a `Refused`.
 */
export interface Actor {
  readonly login: string;
  /** Speaks for them over HTTP. */
  readonly token: string;
  openIssue(repository: string, issue: NewIssue): Promise<number>;
  comment(repository: string, number: number, body: string): Promise<number>;
  editComment(repository: string, comment: number, body: string): Promise<void>;
  deleteComment(repository: string, comment: number): Promise<void>;
  editBody(repository: string, number: number, body: string): Promise<void>;
  /** Ticks (or clears) the one task whose line holds this text. */
  tick(repository: string, number: number, text: string, on?: boolean): Promise<void>;
  label(repository: string, number: number, ...labels: readonly string[]): Promise<void>;
  unlabel(repository: string, number: number, label: string): Promise<void>;
  assign(repository: string, number: number, ...logins: readonly string[]): Promise<void>;
  closeIssue(
    repository: string,
    number: number,
    reason?: "completed" | "not_planned",
  ): Promise<void>;
  reopenIssue(repository: string, number: number): Promise<void>;
  /** To another repository of the organisation; returns the number it has there. */
  transferIssue(repository: string, number: number, to: string): Promise<number>;
  openPull(repository: string, pull: NewPull): Promise<{ number: number; head: string }>;
  /** Another commit on the pull request's branch; returns the new head. */
  pushToPull(repository: string, number: number, files: Changes): Promise<string>;
  mergePull(repository: string, number: number): Promise<void>;
  review(repository: string, number: number, verdict: Verdict, body?: string): Promise<void>;
  /** Straight to the default branch; returns the commit. */
  commit(repository: string, path: string, content: string | null): Promise<string>;
  commitFiles(repository: string, files: Changes, message?: string): Promise<string>;
  createRepository(repository: NewRepository): Promise<void>;
  renameRepository(repository: string, name: string): Promise<void>;
  archiveRepository(repository: string, on?: boolean): Promise<void>;
  switchIssues(repository: string, on: boolean): Promise<void>;
  /** Told to nobody: GitHub may not have come through. */
  deleteRepository(repository: string): Promise<void>;
  acceptInvitation(): Promise<void>;
  addToTeam(team: string, login: string, role?: "member" | "maintainer"): Promise<void>;
  removeFromTeam(team: string, login: string): Promise<void>;
  removeFromOrganization(login: string): Promise<void>;
  leaveOrganization(): Promise<void>;
}

/** GitHub said no to a person. */
export class Refused extends Error {
  readonly status: number;

  constructor(what: string, { status, body }: Reply) {
    super(`GitHub refused: ${what}: ${status} ${JSON.stringify(body)}`);
    this.status = status;
  }
}

export type Do = <T>(method: string, path: string, body?: unknown, form?: boolean) => Promise<T>;

/** Gives somebody a keyboard. */
export function actor(hub: Hub, answer: (ask: Ask) => Promise<Reply>, name: string): Actor {
  const login = hub.state.logins.get(name.toLowerCase());
  if (!login) throw new Error(`nobody here is called ${name}`);
  const organization = hub.options.organization.login;

  async function act<T>(method: string, target: string, body?: unknown, form = false): Promise<T> {
    const url = new URL(target, hub.url);
    const who = { kind: "user", login: login ?? name } as const;
    const ask = { who, method, path: url.pathname, query: url.searchParams };
    const more = { headers: {}, params: {}, form, ...(body !== undefined && { body }) };
    const reply = await answer({ ...ask, ...more });
    if (!worked(reply)) throw new Refused(`@${login} ${method} ${target}`, reply);
    await hub.webhooks.settled();
    return reply.body as T;
  }

  function repo(repository: string): string {
    return `/repos/${repository.includes("/") ? repository : `${organization}/${repository}`}`;
  }

  return {
    login,
    token: personToken(login),
    ...onIssues(act, repo, hub, login),
    ...onPulls(act, repo, hub, login),
    ...onOrganization(act, repo, hub, login),
  };
}

type Where = (repository: string) => string;

function onIssues(act: Do, repo: Where, hub: Hub, login: string) {
  function at(repository: string, number: number): string {
    return `${repo(repository)}/issues/${number}`;
  }
  return {
    async openIssue(repository: string, issue: NewIssue) {
      const form = (issue.labels ?? []).length > 0;
      return (await act<Issue>("POST", `${repo(repository)}/issues`, issue, form)).number;
    },
    async comment(repository: string, number: number, body: string) {
      return (await act<Comment>("POST", `${at(repository, number)}/comments`, { body })).id;
    },
    async editComment(repository: string, comment: number, body: string) {
      await act("PATCH", `${repo(repository)}/issues/comments/${comment}`, { body });
    },
    async deleteComment(repository: string, comment: number) {
      await act("DELETE", `${repo(repository)}/issues/comments/${comment}`);
    },
    async editBody(repository: string, number: number, body: string) {
      await act("PATCH", at(repository, number), { body });
    },
    async tick(repository: string, number: number, text: string, on = true) {
      const found = await findThread(hub, repo(repository).slice("/repos/".length), number);
      await act("PATCH", at(repository, number), { body: tick(found?.body ?? "", text, on) });
    },
    async label(repository: string, number: number, ...labels: readonly string[]) {
      await act("POST", `${at(repository, number)}/labels`, { labels });
    },
    async unlabel(repository: string, number: number, label: string) {
      await act("DELETE", `${at(repository, number)}/labels/${encodeURIComponent(label)}`);
    },
    async assign(repository: string, number: number, ...assignees: readonly string[]) {
      await act("POST", `${at(repository, number)}/assignees`, { assignees });
    },
    async closeIssue(
      repository: string,
      number: number,
      reason: "completed" | "not_planned" = "completed",
    ) {
      await act("PATCH", at(repository, number), { state: "closed", state_reason: reason });
    },
    async transferIssue(repository: string, number: number, to: string) {
      const [from, where] = [repo(repository), repo(to)].map((path) =>
        path.slice("/repos/".length),
      );
      const made = await transferIssue(hub, login, from ?? "", number, where ?? "");
      await hub.webhooks.settled();
      return made;
    },
    async reopenIssue(repository: string, number: number) {
      await act("PATCH", at(repository, number), { state: "open" });
    },
  };
}

const EVENTS = {
  approve: "APPROVE",
  "request changes": "REQUEST_CHANGES",
  comment: "COMMENT",
} as const;

function onPulls(act: Do, repo: Where, hub: Hub, login: string) {
  function name(repository: string): string {
    return repo(repository).slice("/repos/".length);
  }
  return {
    async openPull(repository: string, pull: NewPull) {
      const { title, body = "", files, base = "main", message = title } = pull;
      const head = pull.head ?? `${login}-${hub.state.next()}`;
      await commitAs(hub, name(repository), login, {
        branch: head,
        from: base,
        message,
        files,
      });
      const made = await act<Pull>("POST", `${repo(repository)}/pulls`, {
        title,
        body,
        head,
        base,
      });
      return { number: made.number, head: made.head.sha };
    },
    async pushToPull(repository: string, number: number, files: Changes) {
      const { head } = await act<Pull>("GET", `${repo(repository)}/pulls/${number}`);
      const change = { branch: head.ref, message: "Mend", files };
      const sha = await commitAs(hub, name(repository), login, change);
      await hub.webhooks.settled();
      return sha;
    },
    async mergePull(repository: string, number: number) {
      await act("PUT", `${repo(repository)}/pulls/${number}/merge`, {});
    },
    async review(repository: string, number: number, verdict: Verdict, body = "") {
      const event = EVENTS[verdict];
      await act("POST", `${repo(repository)}/pulls/${number}/reviews`, { event, body });
    },
    async commit(repository: string, path: string, content: string | null) {
      return this.commitFiles(repository, { [path]: content });
    },
    async commitFiles(repository: string, files: Changes, message = "Change") {
      const { default_branch: branch } = await act<Repository>("GET", repo(repository));
      const change = { branch, message, files, judged: "push" as Level };
      const sha = await commitAs(hub, name(repository), login, change);
      await hub.webhooks.settled();
      return sha;
    },
  };
}

function onOrganization(act: Do, repo: Where, hub: Hub, login: string) {
  const organization = hub.options.organization.login;
  return {
    async createRepository(repository: NewRepository) {
      await createRepository(hub, login, repository);
      await hub.webhooks.settled();
    },
    async renameRepository(repository: string, name: string) {
      await act("PATCH", repo(repository), { name });
    },
    async archiveRepository(repository: string, on = true) {
      await act("PATCH", repo(repository), { archived: on });
    },
    async switchIssues(repository: string, on: boolean) {
      await act("PATCH", repo(repository), { has_issues: on });
    },
    async deleteRepository(repository: string) {
      await act("DELETE", repo(repository));
      hub.state.repositories.delete(repository.toLowerCase());
    },
    async acceptInvitation() {
      await act("PATCH", `/user/memberships/orgs/${organization}`, { state: "active" });
    },
    async addToTeam(team: string, member: string, role: "member" | "maintainer" = "member") {
      await act("PUT", `/orgs/${organization}/teams/${team}/memberships/${member}`, { role });
    },
    async removeFromTeam(team: string, member: string) {
      await act("DELETE", `/orgs/${organization}/teams/${team}/memberships/${member}`);
    },
    async removeFromOrganization(member: string) {
      await act("DELETE", `/orgs/${organization}/members/${member}`);
    },
    async leaveOrganization() {
      await leaveOrganization(hub, login);
      await hub.webhooks.settled();
    },
  };
}

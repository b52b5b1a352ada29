import type { Hub } from "./hub.ts";
import type { Level } from "./options.ts";
import { account, emit, repository } from "./payloads.ts";
import { levelOf } from "./rights.ts";
import type { ChangedFile, Commit } from "./shapes.ts";
import { compare, moved, pullsOf } from "./threads.ts";

type Json = Readonly<Record<string, unknown>>;

const WRITERS: readonly Level[] = ["push", "maintain", "admin"];
const NOTHING = "0".repeat(40);

/** The commit a branch stands at; `undefined` where there is no such branch. */
export async function tipOf(hub: Hub, fullName: string, branch: string) {
  const path = `/repos/${fullName}/git/ref/heads/${branch}`;
  const reply = await hub.emulator.call("admin", { method: "GET", path });
  if (reply.status !== 200) return undefined;
  return (reply.body as { object: { sha: string } }).object.sha;
}

/** Text by path; `null` takes a file away. */
export type Changes = Readonly<Record<string, string | null>>;

export interface CommitOptions {
  readonly branch: string;
  readonly message: string;
  readonly login: string;
  readonly parents: readonly string[];
  /** Without one the commit holds nothing but its changes. */
  readonly tree?: string;
}

/** Writes one commit and points the branch at it; says nothing to anybody yet. */
export async function writeCommit(
  hub: Hub,
  fullName: string,
  entries: readonly Json[],
  { branch, message, login, parents, tree: base }: CommitOptions,
): Promise<string> {
  const { emulator } = hub;
  const git = `/repos/${fullName}/git`;
  const tree = await emulator.admin<{ sha: string }>("POST", `${git}/trees`, {
    ...(base && { base_tree: base }),
    tree: entries,
  });
  const author = { name: login, email: `${login}@users.noreply.github.com` };
  const text = { message, tree: tree.sha, parents, author, committer: author };
  const commit = await emulator.admin<{ sha: string }>("POST", `${git}/commits`, text);
  const there = (await tipOf(hub, fullName, branch)) !== undefined;
  if (there)
    await emulator.admin("PATCH", `${git}/refs/heads/${branch}`, { sha: commit.sha, force: true });
  else
    await emulator.admin("POST", `${git}/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha });
  return commit.sha;
}

/** The tree a commit shows. */
export async function treeOf(hub: Hub, fullName: string, commit: string): Promise<string> {
  const found = await hub.emulator.admin<Commit>("GET", `/repos/${fullName}/commits/${commit}`);
  return found.commit.tree.sha;
}

/** Files as entries of a git tree. */
export function entriesOf(changes: Changes): readonly Json[] {
  return Object.entries(changes).map(([path, content]) => ({
    path,
    mode: "100644",
    type: "blob",
    ...(content === null ? { sha: null } : { content }),
  }));
}

/** Tells everybody that a branch moved: its pull requests first, then who listens to pushes. */
export async function pushed(
  hub: Hub,
  fullName: string,
  branch: string,
  before: string | undefined,
  after: string,
  login: string,
): Promise<void> {
  if (before === after) return;
  if (!inFork(hub, fullName, login)) {
    const payload = await pushPayload(hub, fullName, branch, before, after, login);
    await emit(hub, "push", payload, login, fullName);
  }
  const pulls = await pullsOf(hub, fullName);
  const open = pulls.filter((pull) => pull.state === "open" && pull.head.ref === branch);
  for (const pull of open) {
    moved(hub, fullName, pull.number, { head: after });
    const head = { ...pull.head, sha: after };
    const change = { action: "synchronize", number: pull.number, before: pull.head.sha, after };
    await emit(
      hub,
      "pull_request",
      { ...change, pull_request: { ...pull, head } },
      login,
      fullName,
    );
  }
}

/** Branches of people without write access stand for branches of their forks, of which the App hears nothing. */
function inFork(hub: Hub, fullName: string, login: string): boolean {
  return login.endsWith("[bot]") ? false : !WRITERS.includes(levelOf(hub, login, fullName));
}

async function pushPayload(
  hub: Hub,
  fullName: string,
  branch: string,
  before: string | undefined,
  after: string,
  login: string,
): Promise<Json> {
  const repo = await repository(hub, fullName);
  const base = before ?? (await tipOf(hub, fullName, repo.default_branch)) ?? after;
  const { commits } = await compare(hub, fullName, base, after);
  const told = await Promise.all(commits.map(({ sha }) => pushedCommit(hub, fullName, sha)));
  const sender = await account(hub, login);
  return {
    ref: `refs/heads/${branch}`,
    before: before ?? NOTHING,
    after,
    base_ref: null,
    created: before === undefined,
    deleted: false,
    forced: false,
    compare: `${hub.url}/${fullName}/compare/${base}...${after}`,
    commits: told,
    head_commit: await pushedCommit(hub, fullName, after),
    pusher: { name: sender.login, email: `${sender.login}@users.noreply.github.com` },
  };
}

async function pushedCommit(hub: Hub, fullName: string, sha: string): Promise<Json> {
  const found = await hub.emulator.admin<Commit>("GET", `/repos/${fullName}/commits/${sha}`);
  const { message, tree, author, committer } = found.commit;
  function paths(status: string): readonly string[] {
    return (found.files ?? [])
      .filter((file: ChangedFile) => file.status === status)
      .map((file) => file.filename);
  }
  return {
    id: sha,
    tree_id: tree.sha,
    distinct: true,
    message,
    timestamp: committer.date,
    url: `${hub.url}/${fullName}/commit/${sha}`,
    author: { ...author, username: author.name },
    committer: { ...committer, username: committer.name },
    added: [...paths("added"), ...paths("renamed")],
    removed: [
      ...paths("removed"),
      ...(found.files ?? []).flatMap((file) => file.previous_filename ?? []),
    ],
    modified: paths("modified"),
  };
}

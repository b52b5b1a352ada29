import type { Repo, ThreadRef } from "../../core/place.ts";
import type { Thread } from "../../core/world.ts";
import { same } from "../../core/person.ts";
import { type Instant, instant } from "../../core/time.ts";
import { answered } from "../client/answers.ts";
import type { Context } from "../context.ts";
import { personOf } from "./account.ts";
import { orNothing, readNamed } from "./repository.ts";

/** An issue or pull request as GitHub shows it now; none where it was deleted or moved away. */
export async function readThread(ref: ThreadRef, context: Context): Promise<Thread | undefined> {
  const { repo, number } = ref;
  try {
    const { data } = await context.octokit.rest.issues.get({
      owner: repo.owner,
      repo: repo.name,
      issue_number: number,
    });
    const moved = data.number !== number || !(await isIn(repo, data.repository_url, context));
    return moved ? undefined : threadFrom(ref, data);
  } catch (error) {
    if (answered(error, 404, 410)) return undefined;
    throw error;
  }
}

/** Whether an issue is still there: GitHub leads on from one that was transferred, and from a repository's old name. */
async function isIn(
  { id, owner, name }: Repo,
  address: string,
  context: Context,
): Promise<boolean> {
  const [there = "", whose = ""] = address.split("/").toReversed();
  if (same(`${whose}/${there}`, `${owner}/${name}`)) return true;
  return (await readNamed(whose, there, context))?.id === id;
}

/** The open issues of a repository, all of them. */
export async function readOpenIssues(repo: Repo, context: Context): Promise<readonly Thread[]> {
  const { paginate, rest } = context.octokit;
  const at = { owner: repo.owner, repo: repo.name, state: "open", per_page: 100 } as const;
  const issues = await paginate(rest.issues.listForRepo, at);
  return issues.map((issue) => threadFrom({ repo, number: issue.number }, issue));
}

/** More than these nobody reads through. */
const ENOUGH = 30;

/** The latest open issues of a repository that have a label, and nobody assigned; none in one that we may not see. */
export async function readFreeIssues(
  repo: Repo,
  label: string,
  { octokit: { rest } }: Context,
): Promise<readonly Thread[]> {
  const at = { owner: repo.owner, repo: repo.name, state: "open", per_page: ENOUGH } as const;
  const wanted = { ...at, assignee: "none", labels: label };
  const found = await orNothing(() => rest.issues.listForRepo(wanted), [403, 404, 410]);
  const all = found?.data.map((issue) => threadFrom({ repo, number: issue.number }, issue)) ?? [];
  return all.filter(({ pull }) => !pull);
}

/** The open issues and pull requests of a repository by number, and when each changed last; none in one that we may not see. */
export async function readChanges(
  repo: Repo,
  context: Context,
): Promise<ReadonlyMap<number, Instant>> {
  const { paginate, rest } = context.octokit;
  const at = { owner: repo.owner, repo: repo.name, state: "open", per_page: 100 } as const;
  const issues = await orNothing(() => paginate(rest.issues.listForRepo, at), [403, 404, 410]);
  return new Map(issues?.map((issue) => [issue.number, instant(issue.updated_at)]));
}

type Shown = Awaited<ReturnType<Context["octokit"]["rest"]["issues"]["get"]>>["data"];

function threadFrom({ repo, number }: ThreadRef, data: Shown): Thread {
  return {
    repo,
    number,
    pull: data.pull_request !== undefined,
    ...(data.locked && { locked: true }),
    state: data.state === "closed" ? "closed" : "open",
    ...(data.state_reason && { reason: data.state_reason }),
    title: data.title,
    body: data.body ?? "",
    author: personOf(data.user),
    assignees: (data.assignees ?? []).map(personOf),
    labels: data.labels.map(nameOf),
  };
}

/** A label's name: GitHub gives labels as objects, and as plain names in some old answers. */
export function nameOf(label: string | { readonly name?: string }): string {
  return typeof label === "string" ? label : (label.name ?? "");
}

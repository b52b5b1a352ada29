import type { PersonId } from "../../src/core/person.ts";
import { type Repo, threadKey } from "../../src/core/place.ts";
import { type GitHub, type Issue, nextNumber, personOf, told } from "./github.ts";
import type { Model } from "./model.ts";
import { bot } from "./people.ts";
import { newId, refOf, tell } from "./tell.ts";

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
  readonly pull?: {
    readonly head: string;
    readonly paths: readonly string[];
    readonly branch?: string;
  };
}

/** Somebody opens an issue or a pull request; labels are put on only where they exist. */
export function open(model: Model, by: PersonId, repo: Repo, news: NewIssue): Issue {
  const { github } = model;
  const issue = newIssue(github, by, repo, news);
  github.issues.set(threadKey(issue), issue);
  const thread = refOf(issue);
  if (news.pull) {
    tell(model, by, { kind: "pull.changed", thread });
    return issue;
  }
  const author = personOf(github, by);
  const { body } = news;
  tell(model, by, { kind: "thread.opened", thread, author, pull: false, body });
  for (const label of issue.labels)
    tell(model, by, { kind: "thread.changed", thread, labelled: { label, author } });
  return issue;
}

function newIssue(github: GitHub, by: PersonId, repo: Repo, news: NewIssue): Issue {
  const known = github.places.get(repo.id)?.labels ?? [];
  const { title, body, labels = [], pull } = news;
  return {
    repo,
    number: nextNumber(github, repo),
    author: by,
    pull: pull !== undefined,
    title,
    body,
    opened: told(github),
    state: "open",
    labels: labels.filter((label) => known.includes(label)),
    assignees: [],
    comments: [],
    paths: pull?.paths ?? [],
    ...(pull && { head: pull.head, ...(pull.branch !== undefined && { branch: pull.branch }) }),
  };
}

/** Somebody moves an issue to another repository: it has another number there, and nothing stands under the old one. */
export function transfer(model: Model, by: PersonId, issue: Issue, to: Repo): void {
  const { github } = model;
  if (issue.pull || issue.repo.id === to.id) return;
  const { author, title, body, labels, comments, assignees, state, reason, closedBy } = issue;
  const made = newIssue(github, author, to, { title, body, labels });
  github.issues.delete(threadKey(issue));
  github.issues.set(threadKey(made), {
    ...made,
    comments: comments.map((comment) => ({ ...comment, id: newId(github) })),
    assignees,
    state,
    ...(reason !== undefined && { reason }),
    ...(closedBy !== undefined && { closedBy }),
  });
  tell(model, by, { kind: "thread.changed", thread: refOf(issue) });
  const opened = { author: personOf(github, author), pull: false, body };
  tell(model, by, { kind: "thread.opened", thread: refOf(made), ...opened });
}

/** Somebody edits the text. */
export function edit(model: Model, by: PersonId, issue: Issue, body: string): void {
  const before = issue.body;
  if (before === body) return;
  issue.body = body;
  const author = personOf(model.github, issue.author);
  const thread = refOf(issue);
  if (!issue.pull) tell(model, by, { kind: "thread.edited", thread, author, before, after: body });
}

/** Somebody closes it, and says how. */
export function close(model: Model, by: PersonId, issue: Issue, reason: string): void {
  const { github } = model;
  if (issue.state === "closed" && issue.reason === reason) return;
  issue.state = "closed";
  issue.reason = reason;
  issue.closedBy = by;
  if (issue.pull) return tellOfPull(model, by, issue);
  const author = personOf(github, issue.author);
  const assignees = issue.assignees.map((id) => personOf(github, id));
  const thread = refOf(issue);
  const labels = [...issue.labels];
  tell(model, by, { kind: "issue.closed", thread, author, assignees, labels, reason });
  tell(model, by, { kind: "thread.changed", thread });
}

function tellOfPull(model: Model, by: PersonId, issue: Issue): void {
  const { branch = "patch" } = issue;
  const author = { ...personOf(model.github, issue.author), bot: issue.author === bot.id };
  tell(model, by, { kind: "pull.closed", thread: refOf(issue), author, branch });
}

export function reopen(model: Model, by: PersonId, issue: Issue): void {
  if (issue.state === "open") return;
  issue.state = "open";
  delete issue.reason;
  delete issue.closedBy;
  tell(model, by, { kind: "thread.changed", thread: refOf(issue) });
}

/** Somebody puts labels on, and takes others off. */
export function relabel(
  model: Model,
  by: PersonId,
  issue: Issue,
  on: readonly string[],
  off: readonly string[],
): void {
  const has = (label: string) =>
    issue.labels.some((one) => one.toLowerCase() === label.toLowerCase());
  const fresh = on.filter((label) => !has(label));
  const gone = off.filter(has);
  const drop = gone.map((label) => label.toLowerCase());
  issue.labels = [...issue.labels.filter((one) => !drop.includes(one.toLowerCase())), ...fresh];
  const thread = refOf(issue);
  const author = personOf(model.github, issue.author);
  for (const label of fresh)
    tell(model, by, { kind: "thread.changed", thread, labelled: { label, author } });
  for (const _ of gone) tell(model, by, { kind: "thread.changed", thread });
}

/** Somebody assigns a person; GitHub passes over whoever neither belongs to the organisation nor wrote anything there. */
export function assign(model: Model, by: PersonId, issue: Issue, person: PersonId): boolean {
  const { organization } = model.github;
  const wrote = issue.author === person || issue.comments.some((one) => one.by === person);
  if (!organization.has(person) && !wrote) return false;
  if (issue.assignees.length >= 10 || issue.assignees.includes(person)) return false;
  issue.assignees = [...issue.assignees, person];
  const assigned = personOf(model.github, person);
  tell(model, by, {
    kind: "thread.changed",
    thread: refOf(issue),
    assigned,
    labels: [...issue.labels],
  });
  return true;
}

/** Somebody takes a person off. */
export function unassign(model: Model, by: PersonId, issue: Issue, person: PersonId): void {
  if (!issue.assignees.includes(person)) return;
  issue.assignees = issue.assignees.filter((one) => one !== person);
  tell(model, by, { kind: "thread.changed", thread: refOf(issue) });
}

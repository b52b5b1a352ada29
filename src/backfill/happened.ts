import { coAuthorsIn } from "../core/co-authors.ts";
import type { Event } from "../core/event.ts";
import type { Person } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import { revertedBy } from "../core/reverting.ts";
import type { Pull } from "../core/shown.ts";
import { instant } from "../core/time.ts";
import { GHOST } from "../github/receive/payload.ts";
import { type IssueNode, type MergedNode, type PullNode, seenIn, type Who } from "./nodes.ts";

/** Stands where an event has its delivery: nothing delivered it. */
const BACKFILL = "backfill";

/** An account as webhooks tell of it. */
export function whoIs(who: Who): Person & { readonly bot: boolean } {
  const bot = who?.kind === "Bot";
  if (!who?.databaseId) return { ...GHOST, bot };
  const login = bot && !who.login.endsWith("[bot]") ? `${who.login}[bot]` : who.login;
  return { id: `github:${who.databaseId}`, login, bot };
}

function personOf(who: Who): Person {
  const { id, login } = whoIs(who);
  return { id, login };
}

/** A merged pull request as it is read again when GitHub tells that it was merged. */
export function pullOf(node: MergedNode, repo: Repo, github: string): Pull {
  const { title, headRefName, headRefOid, baseRefName, isCrossRepository: foreign } = node;
  const merger = whoIs(node.mergedBy);
  const messages = seenIn(node.commits).map(({ commit }) => commit.message);
  const coAuthors = coAuthorsIn(messages, github);
  const says = {
    branch: headRefName,
    text: node.body,
    repository: `${repo.owner}/${repo.name}`,
  };
  const reverts = foreign ? undefined : revertedBy(says);
  return {
    merged: true,
    ...(node.mergedAt !== null && { mergedAt: instant(node.mergedAt) }),
    author: personOf(node.author),
    title,
    labels: seenIn(node.labels).map(({ name }) => name),
    paths: seenIn(node.files).map(({ path }) => path),
    ...(node.mergedBy && !merger.bot && { merger: personOf(node.mergedBy) }),
    ...(coAuthors.length > 0 && { coAuthors }),
    ...(reverts !== undefined && { reverts }),
    head: headRefOid,
    open: false,
    ...(foreign && { foreign }),
    base: { repo: repo.id, branch: baseRefName },
  };
}

/** What webhooks would have told of a merged pull request. */
export function mergedThen(node: MergedNode, repo: Repo): readonly Event[] {
  const thread = { repo, number: node.number };
  const at = instant(node.mergedAt ?? node.createdAt);
  const actor = whoIs(node.mergedBy);
  return [
    { kind: "pull.merged", delivery: BACKFILL, at, actor, thread },
    ...reviewedThen(node, repo),
  ];
}

/** What webhooks would have told of the reviews of a pull request. */
export function reviewedThen({ number, author, reviews }: PullNode, repo: Repo): readonly Event[] {
  return seenIn(reviews).flatMap((review): readonly Event[] => {
    const { fullDatabaseId, submittedAt, state } = review;
    if (submittedAt === null || fullDatabaseId === null) return [];
    return [
      {
        kind: "review.submitted",
        delivery: BACKFILL,
        at: instant(submittedAt),
        actor: whoIs(review.author),
        thread: { repo, number },
        review: Number(fullDatabaseId),
        author: personOf(author),
        state: state.toLowerCase(),
      },
    ];
  });
}

/** What webhooks would have told of an issue. Which labels it was opened with nobody knows any more; with which it was closed is taken to be those it has. */
export function issueThen(node: IssueNode, repo: Repo): readonly Event[] {
  const thread = { repo, number: node.number };
  const author = personOf(node.author);
  const opened: Event = {
    kind: "thread.opened",
    delivery: BACKFILL,
    at: instant(node.createdAt),
    actor: whoIs(node.author),
    thread,
    author,
    pull: false,
    body: "",
  };
  if (node.closedAt === null) return [opened];
  const [by] = seenIn(node.timelineItems);
  const closed: Event = {
    kind: "issue.closed",
    delivery: BACKFILL,
    at: instant(node.closedAt),
    actor: whoIs(by?.actor ?? null),
    thread,
    author,
    assignees: seenIn(node.assignees).map(personOf),
    labels: seenIn(node.labels).map(({ name }) => name),
    reason: (node.stateReason ?? "completed").toLowerCase(),
  };
  return [opened, closed];
}

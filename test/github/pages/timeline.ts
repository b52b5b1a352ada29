import { everything } from "../labels.ts";
import { look } from "../look.ts";
import type { Comment, Issue, Pull, Repository } from "../shapes.ts";
import type { Delivery } from "../webhooks.ts";
import { type Told, deedsOf, together } from "./deeds.ts";
import type { Deed, Happening, Review } from "./happening.ts";
import type { Site } from "./site.ts";

/** A thread to show: the issue, its repository and, where it is one, the pull request. */
export interface Thread {
  readonly repository: Repository;
  readonly issue: Issue;
  readonly pull: Pull | undefined;
}

type Entry = readonly [delivery: Delivery, told: Told];

/**
 * What happened in a thread, in order. GitHub keeps a timeline; here the webhooks do, so that of
 * what happened before the App was installed only comments are known.
 */
export async function timelineOf(site: Site, thread: Thread): Promise<readonly Happening[]> {
  const { hub } = site;
  const at = `/repos/${thread.repository.full_name}`;
  const { number } = thread.issue;
  const comments = await everything<Comment>(hub, `${at}/issues/${number}/comments`);
  const reviews = thread.pull ? await everything<Review>(hub, `${at}/pulls/${number}/reviews`) : [];
  const told = toldOf(hub.webhooks.deliveries, thread);
  const known = told.flatMap((entry) => shown(entry, comments, reviews));
  const seen = new Set(known.map(idOf));
  const others = [...comments.map(commented), ...reviews.map(reviewed)];
  const all = [...others.filter((one) => !seen.has(idOf(one))), ...known];
  return withChecks(
    site,
    thread,
    gathered(all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))),
  );
}

function toldOf(deliveries: readonly Delivery[], { repository, issue }: Thread): readonly Entry[] {
  return deliveries
    .filter((delivery) => !delivery.redelivery && delivery.repository === repository.id)
    .map((delivery) => [delivery, JSON.parse(delivery.body) as Told] as const)
    .filter(([, told]) => (told.issue ?? told.pull_request)?.number === issue.number);
}

function shown(
  [delivery, told]: Entry,
  comments: readonly Comment[],
  reviews: readonly Review[],
): readonly Happening[] {
  const { event, at } = delivery;
  if (event === "issue_comment" && told.action === "created")
    return comments
      .filter(({ id }) => id === told.comment?.id)
      .map((one) => ({ ...commented(one), at }));
  if (event === "pull_request_review")
    return reviews
      .filter(({ id }) => id === told.review?.id)
      .map((one) => ({ ...reviewed(one), at }));
  return deedsOf(delivery, told);
}

function commented(comment: Comment): Happening {
  return { kind: "comment", at: comment.created_at, comment };
}

function reviewed(review: Review): Happening {
  return { kind: "review", at: review.submitted_at, review };
}

function idOf(one: Happening): string | Happening {
  if (one.kind === "comment") return `comment ${one.comment.id}`;
  return one.kind === "review" ? `review ${one.review.id}` : one;
}

function gathered(all: readonly Happening[]): readonly Happening[] {
  const found: Happening[] = [];
  for (const next of all) {
    const last = found.at(-1);
    const both = last && isDeed(last) && isDeed(next) ? together(last, next) : undefined;
    if (both) found[found.length - 1] = both;
    else found.push(next);
  }
  return found;
}

function isDeed(one: Happening): one is Deed {
  return "who" in one;
}

/** What checks said of each commit that a pull request stood at, behind the push that brought it. */
async function withChecks(
  { hub }: Site,
  { repository, issue, pull }: Thread,
  all: readonly Happening[],
): Promise<readonly Happening[]> {
  if (!pull) return all;
  const eyes = look(hub);
  const checks = async (head: string, at: string): Promise<readonly Happening[]> => {
    const runs = await eyes.checkRuns(repository.full_name, head);
    return runs.length > 0 ? [{ kind: "checks", at, head, runs }] : [];
  };
  const pushes = all.flatMap((one) => (one.kind === "pushed" ? [one.commit] : []));
  const first = firstHead(hub.webhooks.deliveries, { repository, issue, pull }) ?? pull.head.sha;
  const found = [...(pushes.includes(first) ? [] : await checks(first, issue.created_at))];
  for (const one of all)
    found.push(one, ...(one.kind === "pushed" ? await checks(one.commit, one.at) : []));
  return found;
}

interface Opened {
  readonly pull_request?: { readonly head: { readonly sha: string } };
}

function firstHead(deliveries: readonly Delivery[], thread: Thread): string | undefined {
  const [opened] = toldOf(deliveries, thread).filter(([, { action }]) => action === "opened");
  return (opened?.[1] as Opened | undefined)?.pull_request?.head.sha;
}

import { type ChangeTag, isChangeTag } from "../../core/change-tag.ts";
import type { Event, PullClosed, ThreadEdited, ThreadOpened } from "../../core/event.ts";
import { editOf, type Fact } from "../../core/fact.ts";
import { headingsIn } from "../../forms/sections.ts";

/** An issue was opened: perhaps a request. What its author writes into it tells whether they asked for one. */
export function facts(event: Event): readonly Fact[] {
  if (event.kind === "pull.closed") return turnedDown(event);
  if (event.kind === "thread.edited") return filledIn(event, event.before, event.after);
  if (event.kind !== "thread.opened" || event.pull) return [];
  const { repo, number } = event.thread;
  return [
    {
      kind: "opened",
      id: `opened/${repo.id}/${number}`,
      at: event.at,
      thread: event.thread,
      author: event.author.id,
      ...(event.labels && { labels: event.labels }),
    },
    ...filledIn(event, "", event.body),
  ];
}

/** Somebody closed a pull request of ours that a request had asked for: that is an answer. */
function turnedDown({ actor, author, branch, thread, at }: PullClosed): readonly Fact[] {
  const tag = askedFor({ author, branch });
  if (actor.bot || tag === undefined) return [];
  const id = `turned-down/${thread.repo.id}/${thread.number}/${at}`;
  return [{ kind: "turned-down", id, at, thread, by: actor.id, tag }];
}

/** What a pull request of ours is known by, where a request asked for it. */
export function askedFor({
  author,
  branch,
}: Pick<PullClosed, "author" | "branch">): ChangeTag | undefined {
  const tag = branch.replace(/^waymark\//, "");
  return author.bot && tag !== branch && isChangeTag(tag) ? tag : undefined;
}

/** No form has more questions, and no question is longer. */
const MOST = 100;

/** Only what the author wrote: whoever may edit somebody's issue could else ask for something in their name. */
function filledIn(
  { thread, at, actor, author }: ThreadOpened | ThreadEdited,
  before: string,
  after: string,
): readonly Fact[] {
  if (actor.id !== author.id) return [];
  const there = new Set(headingsIn(before));
  const headings = headingsIn(after)
    .filter((heading) => !there.has(heading) && heading.length <= 256)
    .slice(0, MOST);
  if (headings.length === 0) return [];
  const { from, to } = editOf(before, after);
  const id = `filled-in/${thread.repo.id}/${thread.number}/${at}/${from}-${to}`;
  return [{ kind: "filled-in", id, at, thread, by: author.id, headings }];
}

import type { Event, ThreadEdited, ThreadOpened } from "../../core/event.ts";
import { editOf, type Fact } from "../../core/fact.ts";
import { headingsIn } from "../../forms/sections.ts";

/** An issue was opened: perhaps a request. What its author writes into it tells whether they asked for one. */
export function facts(event: Event): readonly Fact[] {
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
    },
    ...filledIn(event, "", event.body),
  ];
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

import type { Event } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";

/** An issue was opened: perhaps a request. */
export function facts(event: Event): readonly Fact[] {
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
  ];
}

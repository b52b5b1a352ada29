import type { Event } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";

/** Whoever is assigned to an issue, and by whom: only what somebody takes for themselves is ever undone. */
export function facts(event: Event): readonly FactOf<"assigned-to">[] {
  if (event.kind !== "thread.changed" || !event.assigned) return [];
  const { thread, at, actor, assigned, labels } = event;
  const id = `assigned-to/${thread.repo.id}/${thread.number}/${assigned.id}/${actor.id}/${at}`;
  const who = { person: assigned.id, by: actor.id };
  return [{ kind: "assigned-to", id, at, thread, ...who, ...(labels && { labels }) }];
}

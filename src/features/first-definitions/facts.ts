import { OFFER } from "../../core/beginning.ts";
import type { Event } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";

/** Who installed the App; and that somebody closed what we offered, which is an answer. */
export function facts(event: Event): readonly Fact[] {
  const { actor, at } = event;
  if (actor.bot) return [];
  if (event.kind === "installed")
    return [{ kind: "installed-by", id: `installed-by/${at}`, at, by: actor.id }];
  if (event.kind !== "pull.closed" || !event.author.bot || event.branch !== `waymark/${OFFER}`)
    return [];
  const { thread } = event;
  const id = `turned-down/${thread.repo.id}/${thread.number}`;
  return [{ kind: "turned-down", id, at, thread, by: actor.id, tag: OFFER }];
}

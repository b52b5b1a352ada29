import type { CommentCreated, Event } from "../../core/event.ts";
import { firstMentionedIn } from "../../forms/handles.ts";

/** A `/helpful`, by its place in its comment. */
interface Helpful {
  /** The login that it names, if it names one. */
  readonly login: string | undefined;
  readonly place: number;
}

/** Every `/helpful` that a person wrote. */
export function helpfulIn(event: Event): readonly Helpful[] {
  if (event.kind !== "comment.created" || event.actor.bot) return [];
  return event.commands.flatMap(({ name, argument }, place) =>
    name === "helpful" ? [{ login: firstMentionedIn(argument), place }] : [],
  );
}

/** Whether they asked what is talked about there. */
export function asked({ actor, author }: CommentCreated): boolean {
  return actor.id === author.id;
}

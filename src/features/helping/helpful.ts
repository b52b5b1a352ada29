import type { CommentCreated, Event } from "../../core/event.ts";
import { firstMentionedIn } from "../../forms/handles.ts";
import { MOST_PEOPLE, namedFirst } from "../../commands/credit.ts";

/** A `/helpful`, by its place in its comment. */
interface Helpful {
  /** The logins that it names, the first twenty. */
  readonly logins: readonly string[];
  readonly place: number;
}

/** Every `/helpful` that a person wrote. */
export function helpfulIn(event: Event): readonly Helpful[] {
  if (event.kind !== "comment.created" || event.actor.bot) return [];
  return event.commands.flatMap(({ name, argument }, place) =>
    name === "helpful" ? [{ logins: named(argument), place }] : [],
  );
}

/** Whoever stands first; else the one whom it mentions first, wherever that is. */
function named(argument: string): readonly string[] {
  const first = namedFirst(argument).slice(0, MOST_PEOPLE);
  if (first.length > 0) return first;
  const login = firstMentionedIn(argument);
  return login === undefined ? [] : [login];
}

/** Whether they asked what is talked about there. */
export function asked({ actor, author }: CommentCreated): boolean {
  return actor.id === author.id;
}

import { atLogin, ours, type Shown } from "../words/shown.ts";
import type { CommentCreated, Event } from "./event.ts";
import type { Message } from "./message.ts";
import type { PersonId } from "./person.ts";
import type { World } from "./world.ts";
import type { Voice } from "../words/voice.ts";

/** Whom something is told, in whose voice. */
export interface Told {
  readonly login: string;
  readonly voice: Voice;
  readonly world: World;
}

/** An answer to a command, said once however often its comment is delivered. */
export function reply(event: CommentCreated, about: string, body: string): Message {
  return {
    thread: event.thread,
    tag: `reply/${event.comment}/${about}`,
    body,
    occasion: `comment/${event.comment}`,
  };
}

/** Answers in the order of the commands in a comment, whichever feature gives them: what was written last is answered last, and what answers none of them comes first. */
export function inTurn(messages: readonly Message[], event: Event): readonly Message[] {
  if (event.kind !== "comment.created") return messages;
  const named = event.commands.map(({ name }) => name);
  const answered = new Map<string, number>();
  const placed = messages.map((message) => {
    const [, , name = ""] = message.tag.split("/");
    const from = answered.get(name) ?? 0;
    const found = named.indexOf(name, from);
    if (found !== -1) answered.set(name, found + 1);
    return { message, place: found };
  });
  return placed.toSorted((a, b) => a.place - b.place).map(({ message }) => message);
}

/** More would be a crowd: then the role is named instead. */
export const MOST_MENTIONED = 10;

/** Addresses a person: they are notified. */
export function mention(person: PersonId, world: World): Shown {
  const login = world.login(person);
  return login ? atLogin(login) : ours(person);
}

import { atLogin, ours, type Shown } from "../words/shown.ts";
import type { CommentCreated } from "./event.ts";
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

/** More would be a crowd: then the role is named instead. */
export const MOST_MENTIONED = 10;

/** Addresses a person: they are notified. */
export function mention(person: PersonId, world: World): Shown {
  const login = world.login(person);
  return login ? atLogin(login) : ours(person);
}

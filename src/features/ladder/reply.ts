import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { isForTaking } from "../../core/ledger/rungs.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import { threadAt, type World } from "../../core/world.ts";
import { refused } from "./refused.ts";
import { isWord } from "./words.ts";

/** A `/take` or a `/drop` that changes nothing on an issue is answered kindly. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot || event.pull) return {};
  const names = new Set(event.commands.map(({ name }) => name).filter(isWord));
  const thread = names.size > 0 ? world.thread(threadAt(event.thread)) : undefined;
  if (!thread || !isForTaking(thread, world)) return {};
  const voice = voiceOn(event.thread, world);
  const messages = each([...names], (name) => {
    const body = refused(name, event.actor.id, thread, voice, world);
    return body === undefined ? [] : [say(event, name, body)];
  });
  return { messages: messages.flat() };
}

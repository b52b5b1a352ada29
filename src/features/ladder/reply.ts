import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { isForTaking } from "../../core/ledger/rungs.ts";
import { mention, reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import { threadAt, type World } from "../../core/world.ts";
import { ladder } from "../../words/generated/ladder.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { refused } from "./refused.ts";
import { isFirstTooMany, isTooOften, isWord, type Word, wordsOn } from "./words.ts";

/** A `/take` or a `/drop` that changes nothing on an issue is answered kindly. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot || event.pull) return {};
  const names = new Set(event.commands.map(({ name }) => name).filter(isWord));
  const thread = names.size > 0 ? world.thread(threadAt(event.thread)) : undefined;
  if (!thread || !isForTaking(thread, world)) return {};
  const voice = voiceOn(event.thread, world);
  const messages = each([...names], (name) => {
    const body =
      refused(name, event.actor.id, thread, voice, world) ?? tooOften(name, event, voice, world);
    return body === undefined ? [] : [say(event, name, body)];
  });
  return { messages: messages.flat() };
}

/** To somebody who took it and let it go again and again: that it is enough for today. */
function tooOften(
  name: Word["name"],
  { actor, at, comment, thread }: CommentCreated,
  voice: Voice,
  world: World,
): Shown | undefined {
  const word = { name, by: actor.id, at, comment };
  const words = wordsOn(thread, world);
  return isTooOften(word, words) && isFirstTooMany(word, words)
    ? ladder(voice)("ladder-often", { person: mention(actor.id, world) })
    : undefined;
}

import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import type { Message } from "../../core/message.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { refused } from "./messages.ts";
import { answerTo, startedBy } from "./words.ts";

/** A word that starts nothing for whoever wrote it is answered kindly. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const names = [...new Set(event.commands.map(({ name }) => name))];
  return { messages: names.flatMap((name) => answer(name, event, world)) };
}

/** Of a word that stands there more than once, the first counts. */
function answer(name: string, event: CommentCreated, world: World): readonly Message[] {
  const { actor, at, thread } = event;
  const started = startedBy(name, thread, world);
  const said = event.commands.find((one) => one.name === name);
  if (!started || !said) return [];
  const asked = { by: actor.id, at, argument: said.argument, thread };
  const came = answerTo(asked, started, world);
  if (came.case === "begins") return [];
  const words = refused(came, { name, login: actor.login }, voiceOn(thread, world));
  return [say(event, name, words)];
}

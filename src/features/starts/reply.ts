import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import type { Message } from "../../core/message.ts";
import { mayName } from "../../core/place.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { elsewhere, refused } from "./messages.ts";
import { allWords, answerTo, startedBy } from "./words.ts";

/** A word that starts nothing for whoever wrote it is answered kindly. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const names = [...new Set(event.commands.map(({ name }) => name))];
  return { messages: names.flatMap((name) => answer(name, event, world)) };
}

/** Of a word that stands there more than once, the first counts. */
function answer(name: string, event: CommentCreated, world: World): readonly Message[] {
  const { actor, at, thread, pull } = event;
  const said = event.commands.find((one) => one.name === name);
  if (!said || !allWords(world).includes(name)) return [];
  const voice = voiceOn(thread, world);
  const started = pull ? undefined : startedBy(name, thread, world);
  if (!started) {
    const home = world.home();
    const shown = home && mayName({ repo: home }, thread.repo) ? home : undefined;
    return [say(event, name, elsewhere({ name, login: actor.login }, shown, voice))];
  }
  const asked = { by: actor.id, at, argument: said.argument, thread };
  const came = answerTo(asked, started, world);
  if (came.case === "begins") return [];
  const words = refused(came, { name, login: actor.login }, voice);
  return [say(event, name, words)];
}

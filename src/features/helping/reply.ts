import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as answering } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { helping } from "../../words/generated/helping.ts";
import { atLogin, code, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { asked, helpfulIn } from "./helpful.ts";

/** Every `/helpful` is answered: that it is noted, or why it is not. */
export function reply(event: Event, world: World): Reply {
  const all = helpfulIn(event);
  if (event.kind !== "comment.created" || all.length === 0) return {};
  const voice = voiceOn(event.thread, world);
  const messages = each(all, ({ login, place }) =>
    answering(event, `helpful/${place}`, answer(event, login, voice, world)),
  );
  return { messages };
}

function answer(
  event: CommentCreated,
  login: string | undefined,
  voice: Voice,
  world: World,
): Shown {
  const say = helping(voice);
  const person = atLogin(event.actor.login);
  if (login === undefined) return say("helping-how", { person });
  const isAsker = asked(event);
  if (!isAsker && !mayVouch(event.actor.id, event.at, world))
    return say("helping-not-asker", { person });
  const helper = world.account(login);
  if (!helper) return say("helping-nobody", { person, name: code(login, 40) });
  const name = code(helper.login);
  if (helper.id === event.actor.id)
    return say(isAsker ? "helping-own" : "helping-own-lead", { person });
  if (helper.id === event.author.id) return say("helping-asked", { person, name });
  return say(isAsker ? "helping-noted" : "helping-noted-lead", { person, name });
}

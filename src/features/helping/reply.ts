import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as answering } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { helping } from "../../words/generated/helping.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { asked, helpfulIn } from "./helpful.ts";

/** Every `/helpful` is answered: that it is noted, or why it is not. */
export function reply(event: Event, world: World): Reply {
  const all = helpfulIn(event);
  if (event.kind !== "comment.created" || all.length === 0) return {};
  const voice = voiceOn(event.thread, world);
  const messages = each(all, ({ logins, place }) =>
    answering(event, `helpful/${place}`, answer(event, logins, voice, world)),
  );
  return { messages };
}

function answer(
  event: CommentCreated,
  logins: readonly string[],
  voice: Voice,
  world: World,
): Shown {
  const say = helping(voice);
  const person = atLogin(event.actor.login);
  const [first, ...more] = logins;
  if (first === undefined) return say("helping-how", { person });
  const isAsker = asked(event);
  if (!isAsker && !mayVouch(event.actor.id, event.at, world))
    return say("helping-not-asker", { person });
  const helpers = each(logins, (login) => world.account(login));
  const own = [event.actor.id, event.author.id];
  const noted = helpers.flatMap((one) => (one && !own.includes(one.id) ? [one] : []));
  if (noted.length === 0 && more.length === 0) return refused(event, first, voice, world);
  const names = (some: readonly string[]) =>
    listed(
      some.map((name) => code(name, 40)),
      voice,
    );
  const others = helpers.flatMap((helper) =>
    helper && !noted.includes(helper) ? helper.login : [],
  );
  const unknown = logins.filter((_, index) => helpers[index] === undefined);
  const said = {
    person,
    count: noted.length,
    name: names(noted.map((one) => one.login)),
  };
  return joined(
    [
      noted.length === 0
        ? say("helping-nothing", { person })
        : say(isAsker ? "helping-noted" : "helping-noted-lead", said),
      ...(unknown.length > 0
        ? [say("helping-nobody-too", { count: unknown.length, name: names(unknown) })]
        : []),
      ...(others.length > 0 ? [say("helping-left-out", { name: names(others) })] : []),
    ],
    " ",
  );
}

/** Why the only one who is named is not noted. */
function refused(event: CommentCreated, login: string, voice: Voice, world: World): Shown {
  const say = helping(voice);
  const person = atLogin(event.actor.login);
  const helper = world.account(login);
  if (!helper) return say("helping-nobody", { person, name: code(login, 40) });
  if (helper.id === event.actor.id)
    return say(asked(event) ? "helping-own" : "helping-own-lead", { person });
  return say("helping-asked", { person, name: code(helper.login) });
}

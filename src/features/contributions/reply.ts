import { creditType, parseCredit } from "../../commands/credit.ts";
import { each } from "../../core/ask.ts";
import { plainType } from "../../core/contribution-type.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import {
  credited,
  howToCredit,
  kindUnknown,
  leadsCredit,
  nobodyCalled,
  ownCredit,
} from "./messages.ts";

/** Every `/credit` is answered: that it was recorded, or why it does not count. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const asked = event.commands.filter(({ name }) => name === "credit");
  if (asked.length === 0) return {};
  const voice = voiceOn(event.thread, world);
  const bodies = each(asked, ({ argument }) => answer(event, argument, voice, world));
  return { messages: bodies.map((body, index) => say(event, `credit/${index}`, body)) };
}

function answer(event: CommentCreated, argument: string, voice: Voice, world: World): Shown {
  const { login, id } = event.actor;
  const credit = parseCredit(argument);
  const own = world.definitions()?.settings.types;
  const type = credit && creditType(credit.words, Object.keys(own ?? {}));
  if (!credit) return howToCredit(login, voice);
  if (type === undefined) return kindUnknown(login, credit.words, voice);
  const person = world.account(credit.person);
  if (!person) return nobodyCalled(login, credit.person, voice);
  if (person.id === id) return ownCredit(login, voice);
  if (!mayVouch(id, event.at, world)) return leadsCredit(login, voice);
  const { evidence } = credit;
  const what = plainType(type, own, voice);
  return credited({ login: person.login, what, by: login, evidence }, voice);
}

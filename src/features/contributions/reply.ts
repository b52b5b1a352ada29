import { creditsIn, creditType, type Written } from "../../commands/credit.ts";
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
  tooMany,
} from "./messages.ts";

/** Every `/credit` is answered: that it was recorded, or why it does not count. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const asked = creditsIn(event.commands);
  if (asked.length === 0) return {};
  const voice = voiceOn(event.thread, world);
  const bodies = each(asked, (one) => answer(event, one, voice, world));
  return { messages: bodies.map((body, index) => say(event, `credit/${index}`, body)) };
}

function answer(
  event: CommentCreated,
  { credit, left }: Written,
  voice: Voice,
  world: World,
): Shown {
  const { login, id } = event.actor;
  const own = world.definitions()?.settings.types;
  const type = credit && creditType(credit.words, Object.keys(own ?? {}));
  if (!credit) return howToCredit(login, voice);
  if (type === undefined) return kindUnknown(login, credit.words, voice);
  const named = each(credit.people, (name) => ({ name, person: world.account(name) }));
  if (named.length === 0) return tooMany(login, voice);
  const people = named.flatMap(({ person }) => person ?? []);
  const unknown = named.flatMap(({ name, person }) => (person ? [] : name));
  if (people.length === 0) return nobodyCalled(login, unknown, voice);
  const others = people.filter((person) => person.id !== id);
  if (others.length === 0) return ownCredit(login, voice);
  if (!mayVouch(id, event.at, world)) return leadsCredit(login, voice);
  const { evidence } = credit;
  const logins = others.map((person) => person.login);
  const recorded = { logins, what: plainType(type, own, voice), by: login, evidence };
  return credited(recorded, { unknown, own: others.length < people.length, left }, voice);
}

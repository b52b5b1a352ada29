import { type Credit, creditsIn, creditType, type Written } from "../../commands/credit.ts";
import { each } from "../../core/ask.ts";
import { plainType } from "../../core/contribution-type.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { contributions } from "../../core/ledger/contributions.ts";
import { wrongWorkDay } from "../../core/ledger/work-day.ts";
import type { Person } from "../../core/person.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { credits } from "./facts.ts";
import {
  type Amiss,
  countsAlready,
  credited,
  howToCredit,
  kindUnknown,
  leadsCredit,
  nobodyCalled,
  ownCredit,
  tooMany,
  wrongDay,
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
  { credit, left, place }: Written,
  voice: Voice,
  world: World,
): Shown {
  const { login, id } = event.actor;
  const settings = world.definitions()?.settings;
  const type = credit && creditType(credit.words, Object.keys(settings?.types ?? {}));
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
  const amiss = dayAmiss(credit, event, world);
  if (amiss) return wrongDay(login, amiss, voice);
  const known = each(others, (person) => (addsNothing(event, place, person, world) ? person : []));
  const already = known.flat().map((person) => person.login);
  const logins = others.map((person) => person.login).filter((one) => !already.includes(one));
  const { evidence, on } = credit;
  const what = plainType(type, settings?.types, voice);
  const recorded = { logins, what, by: login, evidence, ...(on !== undefined && { on }) };
  const besides = { unknown, own: others.length < people.length, left, already };
  return logins.length > 0
    ? credited(recorded, besides, voice)
    : countsAlready(recorded, besides, voice);
}

/** What is wrong with the day that a credit names, where that is so. */
function dayAmiss({ on }: Credit, { at }: CommentCreated, world: World): Amiss | undefined {
  if (on === undefined) return undefined;
  const wrong = wrongWorkDay(on, at, { ...world.definitions()?.settings });
  return wrong && { on, wrong };
}

/** Whether a credit that counts is for what counts without it. */
function addsNothing(event: CommentCreated, place: number, { id }: Person, world: World): boolean {
  const told = credits(event, world);
  const start = `credited/${event.comment}/${place}`;
  const own = told.filter((one) => one.person === id && `${one.id}/`.startsWith(`${start}/`));
  return !contributions(id, world.after(told)).some(({ fact }) =>
    own.some((one) => one.id === fact),
  );
}

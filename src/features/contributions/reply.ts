import { type Credit, creditsIn, creditType, type Written } from "../../commands/credit.ts";
import { looselyDated } from "../../commands/work-day.ts";
import { each } from "../../core/ask.ts";
import { plainType } from "../../core/contribution-type.ts";
import { dayOf } from "../../core/dates.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { contributions } from "../../core/ledger/contributions.ts";
import { namedIn } from "../../core/ledger/credited-by-name.ts";
import { countsFor } from "../../core/ledger/links.ts";
import { wrongWorkDay } from "../../core/ledger/work-day.ts";
import { linkKey } from "../../core/link-key.ts";
import type { PersonId } from "../../core/person.ts";
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
  { credit, left, namesLeft, place, hasMore }: Written,
  voice: Voice,
  world: World,
): Shown {
  const { login, id } = event.actor;
  const settings = world.definitions()?.settings;
  const type = credit && creditType(credit.words, Object.keys(settings?.types ?? {}));
  if (!credit) return howToCredit(login, voice);
  if (type === undefined) return kindUnknown(login, credit.words, voice);
  const { accounts, unknown, called, undescribed } = whomOf(credit, world);
  if (accounts.length + unknown.length + called.length + undescribed.length === 0)
    return tooMany(login, voice);
  const all = [...accounts, ...called];
  // What a stranger wrote never counts, whoever is described one day.
  if (all.length === 0 && undescribed.length > 0 && !mayVouch(id, event.at, world))
    return leadsCredit(login, voice);
  if (all.length === 0) return nobodyCalled(login, { unknown, undescribed, namesLeft }, voice);
  const others = all.filter(({ person }) => person !== id);
  if (others.length === 0) return ownCredit(login, voice);
  if (!mayVouch(id, event.at, world)) return leadsCredit(login, voice);
  const amiss = dayAmiss(credit, event, world);
  if (amiss) return wrongDay(login, amiss, voice);
  const asked = { event, place, type, evidence: credit.evidence };
  const known = each(others, (one) => isKnown(one, asked, world));
  const already = others.filter((_, index) => known[index]).map(({ name }) => name);
  const logins = others.filter((_, index) => !known[index]).map(({ name }) => name);
  const { evidence, on } = credit;
  const ago = on === undefined ? looselyDated(credit.words) : undefined;
  const loosely = ago !== undefined && { loosely: { said: ago, day: dayOf(event.at, world) } };
  const what = plainType(type, settings?.types, voice);
  const recorded = {
    logins,
    what,
    by: login,
    evidence,
    ...(on !== undefined && { on }),
    ...loosely,
  };
  const own = others.length < all.length;
  const besides = { unknown, undescribed, own, left, namesLeft, already, hasMore };
  return logins.length > 0
    ? credited(recorded, besides, voice)
    : countsAlready(recorded, besides, voice);
}

/** Somebody for whom a credit counts, and what they are called. */
interface Whom {
  readonly name: string;
  readonly person: PersonId;
  readonly hasAccount: boolean;
}

/** Whom a credit means, as far as anybody is called so. */
function whomOf({ people, names = [] }: Credit, world: World) {
  const found = each(people, (name) => ({ name, account: world.account(name) }));
  const definitions = world.definitions();
  const personNamed = definitions && namedIn(definitions, world);
  const named = each(names, (name) => {
    const person = personNamed?.(name);
    return { name, person: person && countsFor(person, world) };
  });
  return {
    accounts: found.flatMap(({ account }): readonly Whom[] =>
      account ? [{ name: account.login, person: account.id, hasAccount: true }] : [],
    ),
    unknown: found.flatMap(({ name, account }) => (account ? [] : name)),
    called: named.flatMap(({ name, person }): readonly Whom[] =>
      person === undefined ? [] : [{ name, person, hasAccount: false }],
    ),
    undescribed: named.flatMap(({ name, person }) => (person === undefined ? name : [])),
  };
}

interface Asked {
  readonly event: CommentCreated;
  readonly place: number;
  readonly type: string;
  readonly evidence: string;
}

/** Whether a credit that counts is for what counts without it. */
function isKnown(
  { person, hasAccount }: Whom,
  { event, place, type, evidence }: Asked,
  world: World,
): boolean {
  if (hasAccount) return addsNothing(event, place, person, world);
  const link = linkKey(evidence, world.github);
  return contributions(person, world).some(
    (one) =>
      one.types.includes(type) &&
      one.evidence !== undefined &&
      linkKey(one.evidence, world.github) === link,
  );
}

/** What is wrong with the day that a credit names, where that is so. */
function dayAmiss({ on }: Credit, { at }: CommentCreated, world: World): Amiss | undefined {
  if (on === undefined) return undefined;
  const wrong = wrongWorkDay(on, at, { ...world.definitions()?.settings });
  return wrong && { on, wrong };
}

/** The same of an account, for which it is on record already. */
function addsNothing(event: CommentCreated, place: number, id: PersonId, world: World): boolean {
  const told = credits(event, world);
  const start = `credited/${event.comment}/${place}`;
  const own = told.filter((one) => one.person === id && `${one.id}/`.startsWith(`${start}/`));
  return !contributions(id, world.after(told)).some(({ fact }) =>
    own.some((one) => one.id === fact),
  );
}

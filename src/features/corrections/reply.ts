import { parseCorrect, parseCorrectOf } from "../../commands/correct.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import {
  type Correction,
  hasCounting,
  takenBackBy,
  vouchersOn,
} from "../../core/ledger/corrections.ts";
import { namedIn } from "../../core/ledger/credited-by-name.ts";
import { countsFor } from "../../core/ledger/links.ts";
import { peopleThereIn } from "../../core/ledger/parts.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { LISTS } from "../../forms/roll-call.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import {
  accountByNow,
  corrected,
  correctedDescribed,
  correctedLinked,
  howToCorrect,
  linkedCountsNoMore,
  nobodyCalled,
  nothingCounts,
  theirsToCorrect,
} from "./messages.ts";

/** Every `/correct` is answered: what counts no more, or why everything stays. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const asked = event.commands.filter(({ name }) => name === "correct");
  if (asked.length === 0) return {};
  const voice = voiceOn(event.thread, world);
  const bodies = each(asked, ({ argument }) => answer(event, argument, voice, world));
  return { messages: bodies.map((body, index) => say(event, `correct/${index}`, body)) };
}

function answer(event: CommentCreated, argument: string, voice: Voice, world: World): Shown {
  const { actor, thread, at } = event;
  const said = parseCorrect(argument);
  const named = parseCorrectOf(argument);
  const asked = said ?? named;
  if (!asked) return howToCorrect(actor.login, voice);
  const whom = named ? called(named.person, world) : account(asked.person, world);
  if (!whom) return nobodyCalled(actor.login, asked.person, named ? "name" : "login", voice);
  const { reason } = asked;
  const word: Correction = { thread, person: whom.person, by: actor.id, at, reason };
  const own = whom.person === actor.id;
  const about = { by: actor.login, name: whom.name, own, reason };
  const { facts, whole, linked } = takenBackBy(word, world);
  if (facts.length > 0 && !whom.calls && !own) {
    const which = whole ? "whole" : "vouched";
    return correctedDescribed(about, linked ? "linked" : which, voice);
  }
  if (facts.length > 0)
    return linked ? correctedLinked(about, voice) : corrected({ ...about, whole }, voice);
  const holder = countsFor(whom.person, world);
  const login = holder === whom.person ? undefined : world.login(holder);
  if (login !== undefined) return accountByNow(actor.login, whom.name, login, voice);
  if (!hasCounting(word, world))
    return linked ? linkedCountsNoMore(actor.login, voice) : nothingCounts(about, voice);
  const vouchers = each(vouchersOn(word, world), (one) => world.login(one) ?? []).flat();
  return theirsToCorrect(about, vouchers, isTicked(word, world), voice);
}

/** Whether somebody is on a roll call there. */
function isTicked({ thread, person }: Correction, world: World): boolean {
  const facts = world.ledger.about(threadKey(thread));
  return LISTS.some((part) => peopleThereIn(facts, part).some((one) => one.person === person));
}

/** Whom a correction is about, and how they are called: those who have an account hear of it. */
interface Whom {
  readonly person: PersonId;
  readonly name: string;
  readonly calls: boolean;
}

function account(login: string, world: World): Whom | undefined {
  const found = world.account(login);
  return found && { person: found.id, name: found.login, calls: true };
}

function called(name: string, world: World): Whom | undefined {
  const definitions = world.definitions();
  const person = definitions && namedIn(definitions, world)(name);
  return person === undefined ? undefined : { person, name, calls: false };
}

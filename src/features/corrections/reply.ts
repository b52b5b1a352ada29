import { parseCorrect } from "../../commands/correct.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import {
  type Correction,
  hasCounting,
  takenBackBy,
  vouchersOn,
} from "../../core/ledger/corrections.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import {
  corrected,
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
  if (!said) return howToCorrect(actor.login, voice);
  const person = world.account(said.person);
  if (!person) return nobodyCalled(actor.login, said.person, voice);
  const { reason } = said;
  const word: Correction = { thread, person: person.id, by: actor.id, at, reason };
  const own = person.id === actor.id;
  const about = { by: actor.login, login: person.login, own, reason };
  const { facts, whole, linked } = takenBackBy(word, world);
  if (facts.length > 0)
    return linked ? correctedLinked(about, voice) : corrected({ ...about, whole }, voice);
  if (!hasCounting(word, world))
    return linked ? linkedCountsNoMore(actor.login, voice) : nothingCounts(about, voice);
  const vouchers = each(vouchersOn(word, world), (one) => world.login(one) ?? []).flat();
  return theirsToCorrect(actor.login, vouchers, voice);
}

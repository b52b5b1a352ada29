import { dayOf } from "../../core/dates.ts";
import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import {
  type Absence,
  absences,
  furthestDay,
  hear,
  lastDay,
  longAbsence,
} from "../../core/ledger/absences.ts";
import type { PersonId } from "../../core/person.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { exampleDay, whatIsWrong } from "../../core/wrong-day.ts";
import { atLogin, joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { awayUntil, howToBeAway, notAway, welcomeBack } from "./messages.ts";
import { whatEnds } from "./what-ends.ts";

/** Whoever says that they are away, or back, hears what that means. Their own clocks are looked at again. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const { actor, at } = event;
  const words = event.commands.filter(({ name }) => name === "away" || name === "back");
  if (words.length === 0) return {};
  const today = dayOf(at, world);
  const voice = voiceOn(event.thread, world);
  // Each line means what it does after the ones above it.
  const known = [...absences(actor.id, world)];
  const messages = words.map((word, index) => {
    const before = [...known];
    hear(known, word, today);
    const body = answer(actor, word, { today, before, after: [...known] }, voice, world);
    return say(event, `${word.name}/${index}`, body);
  });
  // Any request may be asking them just now: those who ask somebody are few, and leave seldom.
  const asked = mayVouch(actor.id, at, world) ? ([{ kind: "everything" }] as const) : [];
  return { messages, touched: [{ kind: "person", person: actor.id }, ...asked] };
}

/** Somebody's absences, before what they wrote and after. */
interface Heard {
  readonly today: string;
  readonly before: readonly Absence[];
  readonly after: readonly Absence[];
}

function answer(
  { id, login }: { readonly id: PersonId; readonly login: string },
  { name, argument }: { readonly name: string; readonly argument: string },
  { today, before, after }: Heard,
  voice: Voice,
  world: World,
): Shown {
  if (name === "back") {
    const wasAway = before.some(({ from, until }) => from <= today && today <= until);
    return wasAway ? welcomeBack(atLogin(login), voice) : notAway(login, voice);
  }
  const until = lastDay(argument, today);
  if (until !== undefined)
    return joined([
      awayUntil(atLogin(login), until, voice),
      ...whatEnds(id, longAbsence(after, today), voice, world),
    ]);
  const days = { example: exampleDay(today), last: furthestDay(today) };
  return howToBeAway(login, whatIsWrong(argument, today), days, voice);
}

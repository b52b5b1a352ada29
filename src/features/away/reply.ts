import { each } from "../../core/ask.ts";
import { dayOf } from "../../core/dates.ts";
import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import {
  type Absence,
  absences,
  dayWritten,
  endsPairsOn,
  furthestDay,
  hear,
  lastDay,
  longAbsence,
} from "../../core/ledger/absences.ts";
import { menteesOf, programmes } from "../../core/ledger/mentorships.ts";
import type { PersonId } from "../../core/person.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import { isDay, nextDay, shift } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { handlesIn } from "../../forms/handles.ts";
import { awayUntil, endsPairs, howToBeAway, notAway, welcomeBack, type Wrong } from "./messages.ts";

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
    return wasAway ? welcomeBack(login, voice) : notAway(login, voice);
  }
  const until = lastDay(argument, today);
  if (until !== undefined)
    return joined([
      awayUntil(login, until, voice),
      ...whatEnds(id, longAbsence(after, today), voice, world),
    ]);
  const example = shift(`${today}T00:00:00.000Z`, { count: 2, unit: "week" }).slice(0, 10);
  const days = { example, last: furthestDay(today) };
  return howToBeAway(login, whatIsWrong(argument, today), days, voice);
}

/** For those who depend on somebody who is away for long. */
function whatEnds(
  mentor: PersonId,
  long: Absence | undefined,
  voice: Voice,
  world: World,
): readonly Shown[] {
  if (!long) return [];
  const theirs = each(programmes(world), (one) =>
    menteesOf(one, mentor, world).length > 0 ? [one.name] : [],
  ).flat();
  return theirs.length > 0 ? [endsPairs(theirs, nextDay(endsPairsOn(long), -1), voice)] : [];
}

function whatIsWrong(written: string, today: string): Wrong {
  const day = dayWritten(written);
  if (/^(?:until)?$/i.test(written)) return { kind: "nothing" };
  if (day === "")
    return {
      kind: written.includes("@") && handlesIn(written).length > 0 ? "somebody-else" : "words",
    };
  if (!isDay(day)) return { kind: "no-such-day", day };
  return { kind: day < today ? "past" : "too-far", day };
}

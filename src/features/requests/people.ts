import { each } from "../../core/ask.ts";
import { backOn } from "../../core/ledger/absences.ts";
import type { PersonId } from "../../core/person.ts";
import { mention } from "../../core/say.ts";
import { peopleThere } from "../../core/there.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Addresses somebody, and says when they are back, where they are away. */
export function mentionWithReturn(person: PersonId, voice: Voice, world: World): Shown {
  const name = mention(person, world);
  const [day] = backOn(person, world);
  if (day === undefined) return name;
  return requests(voice)("requests-person-away", { person: name, day: longDay(day, voice) });
}

/** Addresses those of some people who are there, or all of them, with when they are back: one of them is enough. */
export function anyOfThem(people: readonly PersonId[], voice: Voice, world: World): Shown {
  const names = peopleThere(people, world).map((one) => mentionWithReturn(one, voice, world));
  return listed(names, voice, "or");
}

/** What people are called, for a text that calls nobody. */
export function loginsOf(people: readonly PersonId[], world: World): readonly string[] {
  return each(people, (person) => world.login(person) ?? person);
}

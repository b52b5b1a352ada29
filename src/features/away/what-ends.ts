import { each } from "../../core/ask.ts";
import { type Absence, endsPairsOn } from "../../core/ledger/absences.ts";
import { menteesOf, programmes } from "../../core/ledger/mentorships.ts";
import type { PersonId } from "../../core/person.ts";
import { nextDay } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { endsPairs } from "./messages.ts";

/** What a long absence means for those who depend on whoever is away; nothing where nobody does. */
export function whatEnds(
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

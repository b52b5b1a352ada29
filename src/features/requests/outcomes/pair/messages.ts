import { called } from "../../../../core/condition/situation.ts";
import { dayOf, longDay } from "../../../../core/dates.ts";
import type { FactOf } from "../../../../core/fact.ts";
import { endOfTerm, type Programme } from "../../../../core/ledger/mentorships.ts";
import type { PersonId } from "../../../../core/person.ts";
import { mention } from "../../../../core/say.ts";
import { plain } from "../../../../words/shown.ts";
import type { World } from "../../../../core/world.ts";

export function accompanied(pair: FactOf<"paired">, programme: Programme, world: World): string {
  const [mentee, mentor] = [mention(pair.mentee, world), mention(pair.mentor, world)];
  return `${mentee}, ${mentor} is your mentor in **${plain(programme.name)}**, until ${untilOf(pair, programme, world)}. Say hello to each other!`;
}

/** The mentor they have already: nobody is called for that. */
export function alreadyAccompanied(
  pair: FactOf<"paired">,
  programme: Programme,
  world: World,
): string {
  return `${mention(pair.mentee, world)}, you have a mentor in **${plain(programme.name)}** already: ${called(pair.mentor, world)}, until ${untilOf(pair, programme, world)}. Nothing changes about that.`;
}

function untilOf(pair: FactOf<"paired">, programme: Programme, world: World): string {
  return longDay(dayOf(endOfTerm(programme, pair, world), world));
}

export function waits(mentee: PersonId, programme: Programme, world: World): string {
  return `${mention(mentee, world)}, you are waiting for a mentor in **${plain(programme.name)}**. The leads are asked to find one, and you hear from me when they have.`;
}

export function goneProgramme(mentee: PersonId, world: World): string {
  return `${mention(mentee, world)}, the mentorship programme of this request is not described any more. A lead can tell you what there is instead.`;
}

export function partAgain(state: "paired" | "waiting"): string {
  return state === "paired"
    ? "`/part` here ends the mentorship."
    : "`/part` here stops the waiting for a mentor.";
}

import { called } from "../../../../core/condition/situation.ts";
import { dayOf } from "../../../../core/dates.ts";
import type { FactOf } from "../../../../core/fact.ts";
import type { Programme } from "../../../../core/ledger/mentorships.ts";
import { endOfTerm } from "../../../../core/ledger/terms.ts";
import { pageOf } from "../../../../core/pages.ts";
import type { PersonId } from "../../../../core/person.ts";
import { mention } from "../../../../core/say.ts";
import type { World } from "../../../../core/world.ts";
import { longDay } from "../../../../words/calendar.ts";
import { requests } from "../../../../words/generated/requests.ts";
import { leading, plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";

export function accompanied(
  pair: FactOf<"paired">,
  programme: Programme,
  voice: Voice,
  world: World,
): Shown {
  return requests(voice)("requests-paired", {
    mentee: mention(pair.mentee, world),
    mentor: mention(pair.mentor, world),
    ...termOf(pair, programme, voice, world),
  });
}

/** The mentor they have already: nobody is called for that. */
export function alreadyAccompanied(
  pair: FactOf<"paired">,
  programme: Programme,
  voice: Voice,
  world: World,
): Shown {
  return requests(voice)("requests-paired-already", {
    mentee: mention(pair.mentee, world),
    mentor: called(pair.mentor, world),
    ...termOf(pair, programme, voice, world),
  });
}

function termOf(pair: FactOf<"paired">, programme: Programme, voice: Voice, world: World) {
  const day = longDay(dayOf(endOfTerm(programme, pair, world), world), voice);
  return { program: nameOf(programme, world), day };
}

export function waits(mentee: PersonId, programme: Programme, voice: Voice, world: World): Shown {
  return requests(voice)("requests-mentor-awaited", {
    mentee: mention(mentee, world),
    program: nameOf(programme, world),
  });
}

/** Its name, and the way to its page. */
function nameOf({ id, name }: Programme, world: World): Shown {
  return leading(plain(name), pageOf("mentorships", id, world));
}

export function goneProgramme(mentee: PersonId, voice: Voice, world: World): Shown {
  return requests(voice)("requests-program-gone", { mentee: mention(mentee, world) });
}

export function partAgain(state: "paired" | "waiting", voice: Voice): Shown {
  return requests(voice)(`requests-undo-${state}`);
}

import { called } from "../../../core/condition/situation.ts";
import { dayOf } from "../../../core/dates.ts";
import type { FactOf } from "../../../core/fact.ts";
import { personKey } from "../../../core/ledger/key.ts";
import { nameOf, programmeCalled, standingOf } from "../../../core/ledger/mentorships.ts";
import { endOfTerm, renewed } from "../../../core/ledger/terms.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { PersonId } from "../../../core/person.ts";
import type { World } from "../../../core/world.ts";
import { longDay } from "../../../words/calendar.ts";
import { requests } from "../../../words/generated/requests.ts";
import { bold, plain } from "../../../words/shown.ts";
import { voiceFor } from "../voice.ts";
import type { OutcomeKind } from "./kind.ts";

/** The person and their mentor go on for another term. */
export const renew: OutcomeKind<{ readonly renew: string }> = {
  finally({ renew: id }, request, world) {
    const { around, seat } = request;
    const programme = programmeCalled(id, world);
    if (!programme) return [];
    const { state, since } = standingOf(programme, around.subject, world);
    if (state !== "paired" || !isMeant(since, request)) return [];
    return [renewed(programme, since, seat, world)];
  },
  stands: (_, __, ___, brought) => `renewed ${brought.length}`,
  undo({ renew: id }, request, world, brought) {
    const voice = voiceFor(request);
    const say = requests(voice);
    const { subject } = request.around;
    const program = bold(plain(nameOf({ id }, subject, world)));
    const pair = pairBrought(brought, subject, world);
    const programme = programmeCalled(id, world);
    if (!pair || !programme) return say("requests-renewed-nothing", { program });
    const day = longDay(dayOf(endOfTerm(programme, pair, world), world), voice);
    const [mentee, mentor] = [called(pair.mentee, world), called(pair.mentor, world)];
    return say("requests-renewed", { program, mentee, mentor, day });
  },
};

/** Whether it is about these two: by now the person may have another mentor, or have gone on with theirs already. */
function isMeant({ id }: FactOf<"paired">, { begun }: Request): boolean {
  const { cause } = begun ?? {};
  return !cause || !("pair" in cause) || cause.pair.fact === id;
}

function pairBrought(
  brought: readonly string[],
  person: PersonId,
  { ledger }: World,
): FactOf<"paired"> | undefined {
  const paired = ledger.about(personKey(person)).of("paired");
  return paired.find(({ id }) => brought.includes(id));
}

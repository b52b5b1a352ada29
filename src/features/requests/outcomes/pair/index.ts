import { each } from "../../../../core/ask.ts";
import { type FactOf, seatId } from "../../../../core/fact.ts";
import { mayApprove } from "../../../../core/ledger/deciding.ts";
import { approvalsIn } from "../../../../core/ledger/given.ts";
import { personKey } from "../../../../core/ledger/key.ts";
import { programmeCalled, standingOf } from "../../../../core/ledger/mentorships.ts";
import { pairNow } from "../../../../core/ledger/pairing.ts";
import { type Request, sawTheSame } from "../../../../core/ledger/request.ts";
import type { PersonId } from "../../../../core/person.ts";
import { isOwn } from "../../../../core/roles.ts";
import type { World } from "../../../../core/world.ts";
import { voiceFor } from "../../voice.ts";
import type { OutcomeKind } from "../kind.ts";
import { accompanied, alreadyAccompanied, goneProgramme, partAgain, waits } from "./messages.ts";

/** The person gets a mentor, or waits for one: the request itself does not. */
export const pair: OutcomeKind<{ readonly pair: string }> = {
  concerns: () => true,
  conclude({ pair: id }, request, world) {
    const programme = programmeCalled(id, world);
    if (!programme) return [];
    const { subject } = request.around;
    const { state, since } = standingOf(programme, subject, world);
    const asking = sought(request, id, world);
    if (state === "none") return didSeek(request, id, world) ? [] : [asking];
    const isOurs = since.kind === "sought" && seatId(since) === seatId(asking);
    return isOurs ? pairNow(programme, subject, world, letInBy(request, world)) : [];
  },
  says({ pair: id }, request, world) {
    const programme = programmeCalled(id, world);
    const { subject } = request.around;
    const voice = voiceFor(request);
    if (!programme) return goneProgramme(subject, voice, world);
    const { state, since } = standingOf(programme, subject, world);
    if (state === "paired")
      return didSeek(request, id, world, since.after)
        ? accompanied(since, programme, voice, world)
        : alreadyAccompanied(since, programme, voice, world);
    return waits(subject, programme, voice, world);
  },
  stands: ({ pair: id }, { around }, world) => standingOf({ id }, around.subject, world).state,
  undo({ pair: id }, request, world) {
    const { state } = standingOf({ id }, request.around.subject, world);
    return state === "none" ? undefined : partAgain(state, voiceFor(request));
  },
};

/** Whether this request asked before, whatever the programme was called then; and whether that is what came of it. */
function didSeek(request: Request, programme: string, world: World, fact?: string): boolean {
  const facts = world.ledger.about(personKey(request.around.subject));
  const ids = world.names().ever("mentorships", programme);
  const own = ids.map((id) => sought(request, id, world).id);
  return own.some((id) => (fact === undefined ? facts.has(id) : id === fact));
}

function sought(
  { around, seat, reopened }: Request,
  programme: string,
  world: World,
): FactOf<"sought"> {
  return {
    kind: "sought",
    id: `sought/${programme}/${around.subject}/${seatId(seat)}/${reopened}`,
    at: world.now,
    ...seat,
    mentee: around.subject,
    programme,
  };
}

/** Whoever approved last, of those whose approval counts. */
function letInBy(request: Request, world: World): PersonId | undefined {
  const { facts, at, around } = request;
  const given = approvalsIn(facts, at).filter(
    (fact) => !isOwn(fact.by, around) && sawTheSame(fact, request),
  );
  const counts = each(given, (fact) => mayApprove(request, fact.by, fact.at, world));
  return given.findLast((_, index) => counts[index])?.by;
}

import { askedNow, stillAsked } from "../../core/ledger/deciding.ts";
import { each } from "../../core/ask.ts";
import { currentSteps, type Request, stepName } from "../../core/ledger/request.ts";
import { backOn } from "../../core/ledger/absences.ts";
import { peopleThereIn } from "../../core/ledger/parts.ts";
import type { PersonId } from "../../core/person.ts";
import { peopleThere } from "../../core/there.ts";
import type { World } from "../../core/world.ts";
import { beforehand, standingsOf } from "./course.ts";
import { decidingNow } from "./deciding.ts";
import type { Progress } from "./outcomes/kind.ts";
import { meaningOfUnknown } from "./unclear.ts";

/** What a status comment says, apart from how it says it: another text of the same meaning is no news. */
export function meaningOf(request: Request, progress: Progress, world: World): string {
  const { process, unknown, problems, around, ending, steps, definitions } = request;
  const community = definitions.communities[request.community ?? ""]?.name;
  const standing = steps.map(({ step, state, reason, again }) => [
    stepName(step),
    state,
    reason.evidence ?? [],
    ...(again > 0 ? [again] : []),
    // The numbers in it are what it says: a list may have got another item.
    reason.says().match(/\d+/g) ?? [],
  ]);
  return JSON.stringify([
    [process.name, community, unknown, problems, around.subject],
    [progress.state, whereTo(progress), ending?.by],
    standing,
    ...(progress.state === "under way" ? beforehand(request, world) : []),
    progress.state === "under way"
      ? peopleThere(addressed(request, world), world).flatMap((one) => [one, ...backOn(one, world)])
      : [],
    ...whoCameIn(request),
    ...meaningOfUnknown(request),
    // Comments that tell of nothing more keep the meaning they were written with.
    ...(progress.state === "over" ? standingsOf(request, progress.how, world) : []),
  ]);
}

/** How many people were there; nothing before anybody was. */
function whoCameIn({ facts }: Request): readonly number[] {
  const { length } = peopleThereIn(facts);
  return length > 0 ? [length] : [];
}

/** Whom the comment calls. */
function addressed(request: Request, world: World): readonly PersonId[] {
  if (askedNow(request).length === 0) return decidingNow(request, world);
  const asked = each(currentSteps(request), (state) => stillAsked(state, request, world));
  return [...new Set(asked.flat())];
}

function whereTo(progress: Progress): string {
  if (progress.state === "over") return progress.how;
  return progress.state === "waiting" ? progress.waiting.case : "";
}

import type { Request } from "../../../../core/ledger/request.ts";
import { enacted, wasEnacted } from "../by-pull-request/enacted.ts";
import { takenBack, waitingFor } from "../by-pull-request/waiting.ts";
import type { FieldAnswer } from "../../../../forms/answers.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { plain } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import type { OutcomeKind } from "../kind.ts";
import { leadsNot, toHandOver } from "./held.ts";
import { change, communityIn, type Role, standsSo, tagOf } from "./change.ts";

/** The person becomes a lead of the community, or stops being one: the definitions say who leads, and so a pull request asks for it. */
export const role: OutcomeKind<Role> = {
  concerns: ({ role: standing }) => standing === "lead",
  conclude(action, request, world) {
    const { community } = request;
    if (community === undefined || wasEnacted(action.role, request)) return [];
    if (nobodyNamed(request) !== undefined) return [];
    const { definitions, around } = request;
    const isTheirs = (login: string) => world.pinned(login) === around.subject;
    const isSo = standsSo(action, request, communityIn(definitions, community), isTheirs, world);
    return isSo ? [enacted(action.role, request, community, world)] : [];
  },
  waits(action, request, world) {
    const { community } = request;
    if (community === undefined || wasEnacted(action.role, request)) return undefined;
    const field = nobodyNamed(request);
    if (field !== undefined) {
      const words = changes(voiceFor(request))("changes-nobody", { field: plain(field) });
      return { case: "nobody", words };
    }
    return waitingFor(change(action, request, community, world), request, world);
  },
  lacks: (action, request, world) =>
    action.role === "lead" ? undefined : leadsNot(request, world),
  shows: (action, request, world) =>
    action.role === "lead" ? undefined : toHandOver(request, world),
  tidies: (_, request, world) => takenBack(tagOf(request), request, world),
};

/** The field that is to name the person, where it is left empty: then it is not about whoever asked. */
function nobodyNamed({ process: { subject }, answers, fieldLabels }: Request): string | undefined {
  if (!subject) return undefined;
  // Its form has that field: definitions without it never come into force.
  const { text } = answers[subject.field] as FieldAnswer;
  return text === "" ? fieldLabels.get(subject.field) : undefined;
}

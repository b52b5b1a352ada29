import { changeTag } from "../../../../core/change-tag.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import type { World } from "../../../../core/world.ts";
import { withStatus } from "../../../../definitions/edit/status.ts";
import type { Community } from "../../../../definitions/types.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { bare, code, plain } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import { type Change, pathOf } from "../by-pull-request/change.ts";
import { enacted, wasEnacted } from "../by-pull-request/enacted.ts";
import { takenBack, waitingFor } from "../by-pull-request/waiting.ts";
import type { OutcomeKind } from "../kind.ts";

/** The community that a request is about retires: a pull request asks for that. */
export const retire: OutcomeKind<{ readonly retire: "community" }> = {
  conclude(_, request, world) {
    const { community, definitions } = request;
    if (community === undefined || wasEnacted("retired", request)) return [];
    const isRetired = definitions.communities[community]?.status === "retired";
    return isRetired ? [enacted("retired", request, community, world)] : [];
  },
  waits(_, request, world) {
    const { community } = request;
    if (community === undefined || wasEnacted("retired", request)) return undefined;
    return waitingFor(change(request, community, world), request, world);
  },
  tidies: (_, request, world) => takenBack(tagOf(request), request, world),
};

function tagOf({ seat, reopened }: Request) {
  return changeTag("retire", seat, reopened);
}

function change(request: Request, id: string, world: World): Change {
  const say = changes(voiceFor(request));
  const { name } = request.definitions.communities[id] as Community;
  const path = pathOf("communities", id, world);
  const told = { community: plain(name), file: code(path) };
  return {
    tag: tagOf(request),
    path,
    after({ sources }) {
      const before = sources[path];
      return before === undefined ? undefined : withStatus(before, "retired");
    },
    title: say("changes-title-retire", { community: bare(name) }),
    what: say("changes-what-retire", told),
    byHand: say("changes-by-hand-retire", told),
  };
}

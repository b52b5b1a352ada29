import type { Request } from "../../../../core/ledger/request.ts";
import { same } from "../../../../core/person.ts";
import type { World } from "../../../../core/world.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { bare, code, plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";
import { voiceFor } from "../../voice.ts";
import { pathOf } from "../by-pull-request/change.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { Founding } from "./founding.ts";
import { mistakesIn } from "./mistakes.ts";

/** The community that a request describes. */
export function newCommunity(request: Request, world: World): Founding {
  const draft = draftOf(request, world);
  return {
    change: "founded",
    community: draft.id,
    isThere: request.definitions.communities[draft.id] !== undefined,
    troubles: troublesWith(draft, request),
    above: changes(voiceFor(request))("changes-cannot-found"),
    proposal: () => proposalOf(draft, request, world),
  };
}

function proposalOf(
  draft: Draft,
  request: Request,
  world: World,
): ReturnType<Founding["proposal"]> {
  const say = changes(voiceFor(request));
  const { name, team } = draft;
  const path = pathOf("communities", draft.id, world);
  const told = { community: plain(name), file: code(path) };
  return {
    path,
    // Whoever merged it may have changed it: as it stands there it comes into force.
    after: ({ sources }) => sources[path] ?? draft.text,
    title: say("changes-title-found", { community: bare(name) }),
    what:
      team === undefined
        ? say("changes-what-found", told)
        : say("changes-what-found-team", { ...told, team: code(team) }),
    warns: () =>
      team !== undefined && draft.isTeamThere
        ? [say("changes-team-there", { team: code(team) })]
        : [],
    byHand: say("changes-by-hand-found", told),
  };
}

function troublesWith(draft: Draft, request: Request): readonly Shown[] {
  const voice = voiceFor(request);
  const say = changes(voice);
  const taken = nameTaken(draft, request);
  return [
    ...(taken === undefined
      ? teamTaken(draft, request, voice)
      : [say("changes-taken", { name: plain(taken) })]),
    ...draft.strangers.map((login) => say("changes-no-such-lead", { login: code(login) })),
    ...(draft.leads.length === 0 ? [say("changes-no-lead")] : []),
    ...mistakesIn("communities", draft.id, draft.text, voice),
  ];
}

/** The name of a community that is there already, retired or not, and is called so. */
function nameTaken({ id, name }: Draft, { definitions }: Request): string | undefined {
  const all = Object.entries(definitions.communities);
  return all.find(([one, { name: its }]) => one === id || same(its, name))?.[1].name;
}

/** Its team would be another community's. */
function teamTaken({ team }: Draft, { definitions }: Request, voice: Voice): readonly Shown[] {
  if (team === undefined) return [];
  const all = Object.values(definitions.communities);
  const taken = all.filter((one) => one.team !== undefined && same(one.team, team));
  const say = changes(voice);
  return taken.map(({ name }) =>
    say("changes-team-taken", { team: code(team), name: plain(name) }),
  );
}

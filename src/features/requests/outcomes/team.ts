import { pageOf } from "../../../core/pages.ts";
import type { Request } from "../../../core/ledger/request.ts";
import { whyNoTeam } from "../../../core/refusal.ts";
import { OPT_IN, whyUnmanaged } from "../../../core/unmanaged.ts";
import type { World } from "../../../core/world.ts";
import type { Community } from "../../../definitions/types.ts";
import { requests } from "../../../words/generated/requests.ts";
import { bare, bold, code, leading, ours, plain, type Shown } from "../../../words/shown.ts";
import type { Voice } from "../../../words/voice.ts";
import { voiceFor } from "../voice.ts";
import { pathOf } from "./by-pull-request/change.ts";
import type { OutcomeKind } from "./kind.ts";

/** The team that the community's file names is there, with no rights and nobody in it yet; one that people made stays theirs. */
export const team: OutcomeKind<{ readonly team: "community" }> = {
  plan(_, request, how) {
    return named(request).map(({ id, name, team: slug }) => {
      const about = { community: bare(name), managed: ours(OPT_IN) };
      const effect = {
        kind: "ensure-team",
        team: slug,
        description: requests(voiceFor(request))("requests-new-team-about", about),
        afterwards: [{ kind: "community", community: id }],
      } as const;
      return { effect, because: `the request is ${how}` };
    });
  },
  isShown: (_, request, world) =>
    named(request).some(({ team: slug }) => world.team(slug) !== undefined),
  stands: (_, request, world) => becameOf(request, world)?.case,
  undo: (_, request, world) => becameOf(request, world)?.words,
};

/** The community that the request is about, or that it founded; nothing where it is not described any more. */
function communityOf(request: Request): (Community & { readonly id: string }) | undefined {
  const { facts, definitions } = request;
  const founded = facts.of("enacted").findLast(({ change }) => change === "founded");
  const id = request.community ?? founded?.community ?? "";
  const community = definitions.communities[id];
  return community && { ...community, id };
}

/** The same, where it names a team. */
function named(request: Request) {
  const community = communityOf(request);
  return community?.team === undefined ? [] : [{ ...community, team: community.team }];
}

interface Became {
  readonly case: string;
  readonly words: Shown;
}

function becameOf(request: Request, world: World): Became | undefined {
  const community = communityOf(request);
  if (!community) return undefined;
  const voice = voiceFor(request);
  if (community.team !== undefined) return standing(community.team, voice, world);
  const { id, name } = community;
  const words = requests(voice)("requests-new-team-none", {
    community: bold(leading(plain(name), pageOf("communities", id, world))),
    file: code(pathOf("communities", id, world)),
  });
  return { case: "none", words };
}

function standing(slug: string, voice: Voice, world: World): Became {
  const say = requests(voice);
  const about = { team: code(slug) };
  const there = world.team(slug);
  if (there?.managed) return { case: "there", words: say("requests-new-team-there", about) };
  if (there) {
    const why = whyUnmanaged(there, voice);
    return { case: "left", words: say("requests-new-team-left", { ...about, why }) };
  }
  const why = whyNoTeam(slug, voice, world);
  return why
    ? { case: `refused ${why}`, words: say("requests-new-team-refused", { ...about, why }) }
    : { case: "creating", words: say("requests-new-team-creating", about) };
}

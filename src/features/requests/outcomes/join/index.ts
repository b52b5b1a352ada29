import { type FactOf, seatId } from "../../../../core/fact.ts";
import { INVITED } from "../../../../core/labels.ts";
import { personKey } from "../../../../core/ledger/key.ts";
import { isMember } from "../../../../core/ledger/memberships.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { same } from "../../../../core/person.ts";
import { whyNotInTeam } from "../../../../core/refusal.ts";
import { whyUnmanaged } from "../../../../core/unmanaged.ts";
import type { World } from "../../../../core/world.ts";
import { voiceFor } from "../../voice.ts";
import type { OutcomeKind, Waiting } from "../kind.ts";
import { sinceJoined } from "./since.ts";
import { beingAdded, invitationSent, teamMissing, teamRefused, teamUnmanaged } from "./messages.ts";

interface Join {
  readonly join: "community";
  readonly invited?: string;
}

/** The person joins the community's roster, and its team follows. */
export const join: OutcomeKind<Join> = {
  concerns: () => true,
  conclude(_, request, world) {
    const { community } = request;
    if (community === undefined || wasLetIn(request, community, world)) return [];
    return [joined(request, community, world)];
  },
  undone: (_, request, world) => {
    const { community, around } = request;
    if (community === undefined || !wasLetIn(request, community, world)) return false;
    return !isMember(around.subject, community, world);
  },
  waits({ invited: label = INVITED }, request, world) {
    const { community } = request;
    return community === undefined ? undefined : standing(request, community, label, world);
  },
  stands: (_, request, world) => sinceJoined(request, world)?.case,
  undo: (_, request, world) => sinceJoined(request, world)?.words,
  labels: ({ invited: label = INVITED }) => [label],
};

/** Whether this request wrote down that its person joined, whatever the community was called then. */
function wasLetIn(request: Request, community: string, world: World): boolean {
  const facts = world.ledger.about(personKey(request.around.subject));
  const ids = world.names().ever("communities", community);
  return ids.some((id) => facts.has(joined(request, id, world).id));
}

/** What a request writes down when its person joins; once opened again, it is another joining. */
function joined(
  { around, seat, reopened }: Request,
  community: string,
  world: World,
): FactOf<"joined"> {
  return {
    kind: "joined",
    id: `joined/${community}/${around.subject}/${seatId(seat)}/${reopened}`,
    at: world.now,
    person: around.subject,
    community,
    source: "request",
    ...seat,
  };
}

/** What keeps GitHub from showing the person in the community's team. */
function standing(
  request: Request,
  community: string,
  label: string,
  world: World,
): Waiting | undefined {
  const { definitions, around } = request;
  const slug = definitions.communities[community]?.team;
  if (!slug) return undefined;
  const voice = voiceFor(request);
  const team = world.team(slug);
  if (!team) return { case: `missing ${slug}`, words: teamMissing(slug, voice) };
  if (team.members.some((member) => member.id === around.subject)) return undefined;
  const login = world.login(around.subject);
  if (login !== undefined && team.invited.some((invited) => same(invited, login)))
    return { case: "invited", words: invitationSent(world, voice), label };
  if (!team.managed)
    return {
      case: `unmanaged ${slug} ${JSON.stringify(team.unmanaged)}`,
      words: teamUnmanaged(slug, whyUnmanaged(team, voice), voice),
    };
  const why = whyNotInTeam(team.slug, around.subject, voice, world);
  return why
    ? { case: `refused ${slug} ${why}`, words: teamRefused(slug, why, voice) }
    : { case: `adding ${slug}`, words: beingAdded(slug, voice) };
}

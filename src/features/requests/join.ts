import type { Step } from "../../core/effect.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Request } from "../../core/ledger/request.ts";
import { same } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { whyNotInTeam } from "../../core/refusal.ts";
import type { World } from "../../core/world.ts";
import { beingAdded, invitationSent, teamMissing, teamRefused, teamUnmanaged } from "./messages.ts";

/** Where somebody stands who was let in: `waiting` says in words what is missing until they are. */
export interface Standing {
  readonly waiting?: string;
  readonly invited: boolean;
}

const IN: Standing = { invited: false };

/** What this request writes down when its person joins; once opened again, it is another joining. */
export function joinedBy(request: Request, community: string, world: World): FactOf<"joined"> {
  const { around, thread, reopened } = request;
  const where = threadKey(thread).slice("thread:".length);
  return {
    kind: "joined",
    id: `joined/${community}/${around.subject}/${where}/${reopened}`,
    at: world.now,
    person: around.subject,
    community,
    source: "request",
    thread: { repo: thread.repo, number: thread.number },
  };
}

/** The person joins the community's roster, and its team follows. */
export function joining(fact: FactOf<"joined">): Step {
  const { community, person } = fact;
  const touched = [
    { kind: "community", community },
    { kind: "person", person },
  ] as const;
  const effect = { kind: "ensure-recorded", facts: [fact], messages: [], touched } as const;
  return { effect, because: `accepted into ${community}` };
}

/** Whether GitHub shows the person in the community's team, or what that waits for. */
export function standing(
  { thread, definitions }: Request,
  community: string,
  world: World,
): Standing {
  const slug = definitions.communities[community]?.team;
  if (!slug) return IN;
  const team = world.teams[slug.toLowerCase()];
  const { id, login } = thread.author;
  if (!team) return { invited: false, waiting: teamMissing(slug) };
  if (team.members.some((member) => member.id === id)) return IN;
  if (team.invited.some((invited) => same(invited, login)))
    return { invited: true, waiting: invitationSent(world) };
  if (!team.managed) return { invited: false, waiting: teamUnmanaged(slug, team.unmanaged) };
  const why = whyNotInTeam(team.slug, id, world);
  return { invited: false, waiting: why ? teamRefused(slug, why) : beingAdded(slug) };
}

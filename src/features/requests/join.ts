import type { Step } from "../../core/effect.ts";
import { type Fact, only } from "../../core/fact.ts";
import type { Request } from "../../core/ledger/request.ts";
import { same } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import { beingAdded, invitationSent, teamUnmanaged } from "./messages.ts";

interface Standing {
  readonly in: boolean;
  readonly invited: boolean;
  readonly waiting: string;
}

/** The person joins the community's roster; its team follows, and we wait until GitHub shows them there. */
export function joining(
  request: Request,
  world: World,
): { readonly step: readonly Step[]; readonly state: Standing } {
  const { community, around, thread } = request;
  if (community === undefined)
    return { step: [], state: { in: true, invited: false, waiting: "" } };
  const known = only(world.facts, "joined").some(
    (fact) => fact.thread !== undefined && threadKey(fact.thread) === threadKey(thread),
  );
  const fact: Fact = {
    kind: "joined",
    id: `joined/${community}/${around.subject}/${threadKey(thread).slice("thread:".length)}`,
    at: world.now,
    person: around.subject,
    community,
    source: "request",
    thread: { repo: thread.repo, number: thread.number },
  };
  const touched = [
    { kind: "community", community },
    { kind: "person", person: around.subject },
  ] as const;
  const record = { kind: "ensure-recorded", facts: [fact], messages: [], touched } as const;
  const step = known ? [] : [{ effect: record, because: `accepted into ${community}` }];
  return { step, state: standing(request, community, world) };
}

function standing({ thread }: Request, community: string, world: World): Standing {
  const slug = world.definitions?.communities[community]?.team;
  if (!slug) return { in: true, invited: false, waiting: "" };
  const team = world.teams[slug.toLowerCase()];
  const { login } = thread.author;
  if (team?.members.some((member) => same(member.login, login)))
    return { in: true, invited: false, waiting: "" };
  if (team?.invited.some((invited) => same(invited, login)))
    return { in: false, invited: true, waiting: invitationSent(world.org.login) };
  const waiting = team?.managed ? beingAdded(slug) : teamUnmanaged(slug, team?.unmanaged);
  return { in: false, invited: false, waiting };
}

import { each } from "../../core/ask.ts";
import type { CommentCreated } from "../../core/event.ts";
import { backOn } from "../../core/ledger/absences.ts";
import { homesOf } from "../../core/ledger/memberships.ts";
import { pairsAt } from "../../core/ledger/mentorships.ts";
import { isUnnamed } from "../../core/ledger/naming.ts";
import { communitiesOn } from "../../core/ledger/walked.ts";
import { isBot, type PersonId } from "../../core/person.ts";
import { mayName } from "../../core/place.ts";
import { peopleIn } from "../../core/roles.ts";
import type { World } from "../../core/world.ts";

/** Who can help somebody on. */
export interface Helpers {
  readonly mentors: readonly PersonId[];
  readonly leads: readonly PersonId[];
}

/** So many leads are named: more would be a list to choose from. */
const FEW = 3;
/** So many are looked at for them: an organization may have hundreds. */
const LOOKED_AT = 10;

/** Somebody's mentors, and a few leads of the communities they belong to, or else of those with these pathways: nobody who is away, or would rather not be named. */
export function whoHelps(
  { actor: { id: person }, thread }: CommentCreated,
  pathways: readonly string[],
  world: World,
): Helpers {
  // Where somebody found their mentor in private, it isn't told elsewhere.
  const pairs = pairsAt(world.now, person, world).filter(
    (pair) => pair.thread && mayName(pair.thread, thread.repo),
  );
  const mentors = new Set(pairs.map(({ mentor }) => mentor));
  const homes = homesOf(person, world);
  const communities = homes.length > 0 ? homes : pathways.flatMap((id) => communitiesOn(id, world));
  const around = { subject: person, communities };
  const leads = peopleIn("leads", around, world, world.now)
    .filter((one) => one !== person && !mentors.has(one))
    .slice(0, LOOKED_AT);
  const there = thereToHelp([...mentors, ...leads], world);
  return {
    mentors: there.filter((one) => mentors.has(one)),
    leads: there.filter((one) => !mentors.has(one)).slice(0, FEW),
  };
}

function thereToHelp(people: readonly PersonId[], world: World): readonly PersonId[] {
  return each(people, (one) => {
    const login = world.login(one);
    const isThere = backOn(one, world).length === 0 && !isUnnamed(one, world);
    return isThere && login !== undefined && !isBot(login) ? [one] : [];
  }).flat();
}

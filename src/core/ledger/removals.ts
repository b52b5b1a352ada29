import type { Settings } from "../../definitions/types.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { type Duration, type Instant, shift } from "../time.ts";
import type { Team, World } from "../world.ts";
import { REMOVALS } from "./key.ts";

/** What Waymark may take away by itself in any 24 hours. */
export interface Limits {
  /** So many people in the whole organisation. */
  readonly most: number;
  /** So many of each hundred people of one team. */
  readonly percent: number;
}

/** The limits as they are written; each one that is not is the default. */
export function limitsIn({ removals = {} }: Settings): Limits {
  const { most = 5, share = "25%" } = removals;
  return { most, percent: Number.parseInt(share, 10) };
}

interface Removal {
  readonly begun: FactOf<"removal-begun">;
  readonly ended?: FactOf<"removal-ended">;
}

/** Every removal in the organisation: they are counted together. */
function removalsIn({ ledger }: World): readonly Removal[] {
  const facts = ledger.about(REMOVALS);
  const ends = new Map(facts.of("removal-ended").map((ended) => [ended.removal, ended]));
  return facts.of("removal-begun").map((begun) => {
    const ended = ends.get(begun.id);
    return ended ? { begun, ended } : { begun };
  });
}

const DAY: Duration = { count: 24, unit: "hour" };
/** Shorter than a day: what is still done in its last moment lies within the day that is counted for it. */
const OPEN: Duration = { count: 23, unit: "hour" };

/** Removals that were begun and are not over; `late` ones may no longer be carried out. */
export function openRemovals(
  community: string,
  world: World,
): readonly { readonly begun: FactOf<"removal-begun">; readonly late: boolean }[] {
  return removalsIn(world)
    .filter(({ begun, ended }) => begun.community === community && !ended)
    .map(({ begun }) => ({ begun, late: shift(begun.at, OPEN) <= world.now }));
}

/** How many more people may be taken out of a community's team without asking anybody; less than none where the limit was lowered. */
export function removalsLeft(community: string, team: Team, limits: Limits, world: World): number {
  const counted = removalsIn(world)
    .filter((removal) => !removal.begun.thread && shift(latest(removal), DAY) > world.now)
    .map(({ begun }) => begun);
  const here = counted.filter((one) => one.community === community || one.team === team.slug);
  const people = new Set<PersonId>([
    ...team.members.map(({ id }) => id),
    ...here.map(({ person }) => person),
  ]);
  const share = Math.floor((people.size * limits.percent) / 100);
  return Math.min(limits.most - counted.length, share - here.length);
}

/** The last moment at which the person may have been taken out. */
function latest({ begun, ended }: Removal): Instant {
  return ended?.at ?? shift(begun.at, DAY);
}

import { fewHandlesIn } from "../../forms/handles.ts";
import type { Lead } from "../../definitions/types.ts";
import type { FactOf } from "../fact.ts";
import { DEFINITIONS } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { beginOf } from "../ledger/absences.ts";
import { dayOf } from "../dates.ts";
import { onceFor } from "../remembering.ts";
import { type Instant, nextDay } from "../time.ts";
import type { World } from "../world.ts";
import { accountsOf } from "./field.ts";
import type { Around, RoleKind } from "./kind.ts";

/** The leads of the community at hand, or those that are proposed for a new one; the last lead keeps the rights until replaced. */
export const leads: RoleKind = {
  name: "leads",
  people: ({ around, world, at }) => [
    ...new Set([
      ...foundersOf(around, world),
      ...around.communities.flatMap((id) => leadsOf(id, world, at)),
    ]),
  ],
  // Of many communities, somebody leads one at most, or two: only those are looked into.
  has(person, { around, world, at }) {
    const named = adoptedBy(at, world)?.leads;
    return (
      foundersOf(around, world).includes(person) ||
      around.communities.some(
        (id) => named?.[id]?.includes(person) && leadsOf(id, world, at).includes(person),
      )
    );
  },
};

function foundersOf({ founders }: Around, world: World): readonly PersonId[] {
  return founders === undefined ? [] : accountsOf(fewHandlesIn(founders), world);
}

/** Leads of a community at a moment, of those the definitions named then. Their terms are read as they are written now. */
function leadsOf(community: string, world: World, at: Instant): readonly PersonId[] {
  const then = adoptedBy(at, world);
  const leading = then?.leads[community] ?? [];
  const listed = listedIn(community, world);
  const now = listed.some(hasTerm) ? serving(listed, dayOf(at, world)) : listed;
  const still = pinned(now, world).filter((person) => leading.includes(person));
  if (then === adoptedBy(world.now, world)) return still;
  const replaced = leading.filter((person) => !pinned(listed, world).includes(person));
  return [...still, ...replaced];
}

/** Which definitions were in force at a moment. */
export function adoptedBy(at: Instant, { ledger }: World): FactOf<"adopted"> | undefined {
  const all = ledger.about(DEFINITIONS).of("adopted");
  const earliest = earliestFrom(all);
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((earliest[middle] as Instant) <= at) from = middle + 1;
    else to = middle;
  }
  return all[from - 1];
}

/** The communities for which the definitions of a moment name somebody as a lead, whether or not they serve then. */
export function ledAt(at: Instant, world: World): ReadonlyMap<PersonId, readonly string[]> {
  const then = adoptedBy(at, world);
  return then ? namedIn(then.leads) : NOBODY;
}

const NOBODY: ReadonlyMap<PersonId, readonly string[]> = new Map();

// Whoever vouched for others is asked about again and again.
const namedIn = onceFor(
  (named: FactOf<"adopted">["leads"]): ReadonlyMap<PersonId, readonly string[]> => {
    const found = new Map<PersonId, string[]>();
    for (const [community, people] of Object.entries(named))
      for (const person of people) found.set(person, [...(found.get(person) ?? []), community]);
    return found;
  },
);

/** The earliest moment of each adoption and all that came after it: our clock may go back, and these never do. */
const earliestFrom = onceFor((all: readonly FactOf<"adopted">[]): readonly Instant[] => {
  const found = all.map((fact) => fact.at);
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [here, later] = [found[index] as Instant, found[index + 1] as Instant];
    if (later < here) found[index] = later;
  }
  return found;
});

/** Whether the terms of a community's leads begin or end on days that its file names. */
export function hasTerms(community: string, world: World): boolean {
  return listedIn(community, world).some(hasTerm);
}

function hasTerm({ from, until }: Lead): boolean {
  return from !== undefined || until !== undefined;
}

/** Whether somebody who was named as a lead served on a day, as far as their term is written down now. */
export function isServing(person: PersonId, community: string, day: string, world: World): boolean {
  const listed = listedIn(community, world);
  if (!pinned(listed, world).includes(person)) return true;
  return pinned(serving(listed, day), world).includes(person);
}

/** Those whose term covers a day; where none does, the last ones keep the rights until replaced. */
function serving(listed: readonly Lead[], day: string): readonly Lead[] {
  const begun = listed.filter(({ from }) => !from || from <= day);
  const now = begun.filter(({ until }) => !until || until >= day);
  if (now.length > 0) return now;
  const last = begun
    .map(({ until }) => String(until))
    .toSorted()
    .at(-1);
  return begun.filter(({ until }) => until === last);
}

/** When it may change by time alone whether somebody leads one of these communities: a term begins or ends where they are named. */
export function nextTerm(
  person: PersonId,
  communities: readonly string[],
  world: World,
): Instant | undefined {
  const today = dayOf(world.now, world);
  const listed = communities
    .map((id) => listedIn(id, world))
    .filter((leading) => pinned(leading, world).includes(person));
  const [next] = listed
    .flat()
    .flatMap(({ from, until }) => [...(from ? [from] : []), ...(until ? [nextDay(until)] : [])])
    .filter((day) => day > today)
    .toSorted();
  return next === undefined ? undefined : beginOf(next, world);
}

/** Whom a community's file names as its leads now. */
function listedIn(community: string, world: World): readonly Lead[] {
  return world.definitions()?.communities[community]?.leads ?? [];
}

function pinned(listed: readonly Lead[], world: World): readonly PersonId[] {
  return listed.flatMap(({ github }) => world.pinned(github) ?? []);
}

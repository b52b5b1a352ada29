import { type Contribution, contributionsOnRecord } from "../../core/ledger/contributions.ts";
import { awardsOf, type Past, pastAwardsOf } from "../../core/ledger/awards.ts";
import { standingClaims } from "../../core/ledger/claims.ts";
import { claimsKey, personKey } from "../../core/ledger/key.ts";
import type { Listing } from "../../core/ledger/listings.ts";
import { spellOf } from "../../core/ledger/staying.ts";
import { awardName } from "../../core/pages.ts";
import { standingsAfter } from "../../core/ledger/standings.ts";
import { apart } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import type { PersonId } from "../../core/person.ts";
import { type Instant, yearIn } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { IsOpen } from "./closed.ts";

/** What the page about somebody tells, who wants it to. */
export interface Portrait {
  readonly person: PersonId;
  readonly awards: readonly FactOf<"awarded">[];
  /** What they held for a time. */
  readonly past: readonly Past[];
  readonly stages: readonly FactOf<"stage-reached">[];
  /** Since when stages rest, by the facts that they were reached. */
  readonly resting: ReadonlyMap<string, Instant>;
  /** Where they belong now, and since when. */
  readonly memberships: readonly Membership[];
  /** By badge of which they made a signed credential public: how its award is called, the last one where there are several. */
  readonly claimed: ReadonlyMap<string, string>;
  /** Where they may mentor. */
  readonly mentoring: readonly Listing[];
  /** What they contributed where everybody may look, the last year first. */
  readonly years: readonly Year[];
}

interface Membership {
  readonly community: string;
  readonly since: Instant;
}

/** What somebody contributed in a year. */
export interface Year {
  readonly year: string;
  readonly count: number;
  /** How much of each type, the most first; one contribution may be of several. */
  readonly types: ReadonlyMap<string, number>;
}

/** Somebody as their page shows them, by everything on record about them. */
export function portraitOf(person: PersonId, isOpen: IsOpen, world: World): Portrait {
  const [about, claims, mentoring, contributions] = apart([
    () => world.ledger.about(personKey(person)),
    () => world.ledger.about(claimsKey(person)),
    () => world.listings(person),
    () => contributionsOnRecord(person, world),
  ]);
  const standings = [...standingsAfter(about.all, person, world.names().now)];
  const zone = world.definitions()?.settings.timezone ?? "UTC";
  const stages = about.of("stage-reached").filter((fact) => fact.person === person);
  return {
    person,
    awards: awardsOf(person, world),
    past: pastAwardsOf(person, world),
    stages,
    resting: new Map(
      stages.flatMap((reached) => {
        const rested = spellOf(reached, world)?.rested;
        return rested ? [[reached.id, rested.at]] : [];
      }),
    ),
    memberships: standings.flatMap(([community, { since }]) =>
      since ? [{ community, since: since.at }] : [],
    ),
    claimed: new Map(
      standingClaims(claims.all).map(({ badge, year }) => [badge, awardName(person, badge, year)]),
    ),
    mentoring: mentoring ?? [],
    years: yearsOf(contributions, isOpen, zone),
  };
}

/** Of ten thousand, each is looked at once. */
function yearsOf(
  contributions: readonly Contribution[],
  isOpen: IsOpen,
  zone: string,
): readonly Year[] {
  const yearOf = yearIn(zone);
  const years = new Map<string, { count: number; readonly types: Map<string, number> }>();
  for (const contribution of contributions) {
    if (!isOpen(contribution)) continue;
    const year = yearOf(contribution.at);
    const counts = years.get(year) ?? { count: 0, types: new Map<string, number>() };
    counts.count += 1;
    for (const type of contribution.types)
      counts.types.set(type, (counts.types.get(type) ?? 0) + 1);
    years.set(year, counts);
  }
  return [...years]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, { count, types }]) => ({ year, count, types: mostFirst(types) }));
}

function mostFirst(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

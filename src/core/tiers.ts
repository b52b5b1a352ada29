import type { Definitions } from "../definitions/definitions.ts";
import type { TierOf } from "../definitions/types.ts";
import type { PersonId } from "./person.ts";
import type { Instant } from "./time.ts";

/** That somebody holds a badge, or is told to. */
interface Holding {
  readonly person: PersonId;
  readonly badge?: string;
}

type Badges = Pick<Definitions, "badges">;

/** Those of some awards that are listed: of a badge's tiers the highest that the person holds among `all`. */
export function highest<T extends Holding>(
  awards: readonly T[],
  { badges }: Badges,
  all: readonly Holding[] = awards,
): readonly T[] {
  const tops = new Map<string, number>();
  for (const one of all) {
    const tier = tierIn(one, badges);
    if (tier) tops.set(key(one, tier), Math.max(tops.get(key(one, tier)) ?? 0, tier.place));
  }
  return awards.filter((one) => {
    const tier = tierIn(one, badges);
    return !tier || tops.get(key(one, tier)) === tier.place;
  });
}

/** The same of a list that tells when things happened: only a tier that was reached together with a higher one is left out. */
export function highestAtOnce<T extends Holding & { readonly at: Instant }>(
  list: readonly T[],
  { badges }: Badges,
): readonly T[] {
  const tiers = list.filter((one) => tierIn(one, badges));
  return list.filter((one) => {
    const tier = tierIn(one, badges);
    return (
      !tier ||
      highest(
        [one],
        { badges },
        tiers.filter(({ at }) => isAtOnce(at, one.at)),
      ).length > 0
    );
  });
}

function tierIn({ badge = "" }: Holding, badges: Definitions["badges"]): TierOf | undefined {
  return badges[badge]?.tier;
}

function key({ person }: Holding, { of }: TierOf): string {
  return `${person} ${of}`;
}

/** What follows from one thing is written down within a moment. */
function isAtOnce(one: Instant, other: Instant): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < 3_600_000;
}

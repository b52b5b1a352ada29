import type { Badge, Id, Tier, WrittenBadge } from "./types.ts";

type ById<T> = Readonly<Record<Id, T>>;

/** Where a badge stands that is a tier. */
export interface TierPlace {
  /** The id of its file. */
  readonly file: Id;
  /** What the file says of it. */
  readonly written: Tier;
  /** Its place among the file's tiers; the lowest is 0. */
  readonly place: number;
}

/** Badges with each tier as one of its own, and where tiers stand. */
export interface WithTiers {
  readonly badges: ById<Badge>;
  readonly tiers: ById<TierPlace>;
  /** Files that describe tiers. */
  readonly tiered: ById<WrittenBadge>;
}

/** Makes a badge of every tier; one whose id something else has is none. */
export function withTiers(written: ById<WrittenBadge>): WithTiers {
  const badges = Object.create(null) as Record<Id, Badge>;
  const tiers = Object.create(null) as Record<Id, TierPlace>;
  const tiered = Object.create(null) as Record<Id, WrittenBadge>;
  for (const [file, badge] of Object.entries(written)) {
    if (!badge.tiers) {
      badges[file] = badge;
      continue;
    }
    tiered[file] = badge;
    for (const [place, tier] of badge.tiers.entries()) {
      const id = tierId(file, tier);
      if (id in written || id in tiers) continue;
      badges[id] = badgeOf(file, badge, tier, place);
      tiers[id] = { file, written: tier, place };
    }
  }
  return { badges, tiers, tiered };
}

/** The id of a tier as a badge: `reviewer-silver`. */
export function tierId(file: Id, { id }: Pick<Tier, "id">): Id {
  return `${file}-${id}`;
}

/** A tier has what its file says, unless it says it itself; where the file was called otherwise, so was the tier. */
function badgeOf(file: Id, badge: WrittenBadge, tier: Tier, place: number): Badge {
  const { description = badge.description, image = badge.image, when } = tier;
  const previously = [
    ...(tier.previously ?? []),
    ...(badge.previously ?? []).map((before) => tierId(before, tier)),
  ];
  return {
    name: `${badge.name} (${tier.name})`,
    ...(previously.length > 0 && { previously }),
    description,
    ...(image !== undefined && { image }),
    when,
    tier: { of: file, place },
  };
}

type Path = readonly (string | number)[];

/** Where in its file something stands of a badge that is a tier; nothing where all tiers share it, and another one tells of it. */
export function tierWrittenAt(path: Path, { written, place }: TierPlace): Path | undefined {
  const [key, index] = path;
  const own = ["tiers", place];
  if (key === undefined) return own;
  const before = written.previously?.length ?? 0;
  if (key === "previously" && Number(index) >= before)
    return place === 0 ? [key, Number(index) - before] : undefined;
  if (key in written) return [...own, ...path];
  return place === 0 ? path : undefined;
}

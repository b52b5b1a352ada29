import { only, type FactOf } from "../../core/fact.ts";
import { homesOf } from "../../core/ledger/memberships.ts";
import { communitiesOn } from "../../core/ledger/walked.ts";
import { dayOf } from "../../core/dates.ts";
import type { PersonId } from "../../core/person.ts";
import { mayName } from "../../core/place.ts";
import { lastWeek } from "../../core/week.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { newMilestone } from "./milestones.ts";
import { newlyEarned } from "./newly-earned.ts";
import { nominatedOn } from "./nominated-on.ts";
import { occasionFor } from "./occasion.ts";
import { stageBehind } from "./stage-behind.ts";

type ToThank = FactOf<"to-thank">;

/** What somebody is thanked for: a badge, or a number of contributions. */
type Earned = FactOf<"awarded" | "milestone-reached">;

/** What somebody has earned just now for which their community thanks once a week, and not at once. What everybody may not read about stays where it happened. */
export function thankedTogether(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly ToThank[] {
  const [kept, milestone] = [keptIn(world), newMilestone(person, world)];
  const earned: readonly Earned[] = [
    ...newlyEarned(definitions, world),
    ...(milestone ? [milestone] : []),
  ];
  return earned
    .filter(({ id }) => !kept.has(id))
    .flatMap((one) => {
      const found = weeklyFor(one, person, definitions, world);
      if (!found) return [];
      const thread = occasionFor(person, [one], world);
      if (!thread) return [];
      const [home, asked] = [world.home(), one.kind === "awarded" ? nominatedOn(one, world) : []];
      if (![thread, ...asked].every((place) => mayName(place, home))) return [];
      const id = `to-thank/${one.id}`;
      return [{ kind: "to-thank", id, at: world.now, person, award: one.id, ...found }];
    });
}

/** What was earned just now for which people are thanked together. */
export function keptIn({ news }: World): ReadonlySet<string> {
  return new Set(only(news, "to-thank").map(({ award }) => award));
}

/** Whose thanks it is, and when: the first community of theirs that thanks once a week, of those that the pathway is for where a stage gave it. */
function weeklyFor(
  earned: Earned,
  person: PersonId,
  definitions: Definitions,
  world: World,
): Pick<ToThank, "community" | "day"> | undefined {
  const { communities } = definitions;
  if (Object.values(communities).every(({ thanks }) => thanks === undefined)) return undefined;
  const awards = earned.kind === "awarded" ? [earned] : [];
  const gave = stageBehind(awards, person, definitions, world);
  const about = gave && communitiesOn(gave.pathway, world);
  const homes = homesOf(person, world).filter((id) => about?.includes(id) ?? true);
  const [first] = homes.flatMap((community) => {
    const thanks = communities[community]?.thanks;
    return thanks === undefined ? [] : [{ community, thanks }];
  });
  if (!first) return undefined;
  const { community, thanks } = first;
  return { community, day: dayOf(lastWeek(thanks, world).next, world) };
}

import { only, type FactOf } from "../../core/fact.ts";
import { homesOf } from "../../core/ledger/memberships.ts";
import { communitiesOn } from "../../core/ledger/pathway.ts";
import { dayOf } from "../../core/dates.ts";
import type { PersonId } from "../../core/person.ts";
import { mayName } from "../../core/place.ts";
import { lastWeek } from "../../core/week.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { newlyEarned } from "./newly-earned.ts";
import { nominatedOn } from "./nominated-on.ts";
import { occasionFor } from "./occasion.ts";
import { stageBehind } from "./stage-behind.ts";

type ToThank = FactOf<"to-thank">;

/** What somebody has earned just now for which their community thanks once a week, and not at once. What everybody may not read about stays where it happened. */
export function thankedTogether(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly ToThank[] {
  const kept = keptIn(world);
  return newlyEarned(definitions, world)
    .filter(({ id }) => !kept.has(id))
    .flatMap((award) => {
      const found = weeklyFor(award, person, definitions, world);
      if (!found) return [];
      const thread = occasionFor(person, [award], world);
      if (!thread) return [];
      const home = world.home();
      if (![thread, ...nominatedOn(award, world)].every((one) => mayName(one, home))) return [];
      const id = `to-thank/${award.id}`;
      return [{ kind: "to-thank", id, at: world.now, person, award: award.id, ...found }];
    });
}

/** The awards of just now for which people are thanked together. */
export function keptIn({ news }: World): ReadonlySet<string> {
  return new Set(only(news, "to-thank").map(({ award }) => award));
}

/** Whose thanks it is, and when: the first community of theirs that thanks once a week, of those that the pathway is for where a stage gave it. */
function weeklyFor(
  award: FactOf<"awarded">,
  person: PersonId,
  definitions: Definitions,
  world: World,
): Pick<ToThank, "community" | "day"> | undefined {
  const { communities } = definitions;
  if (Object.values(communities).every(({ thanks }) => thanks === undefined)) return undefined;
  const gave = stageBehind([award], person, definitions, world);
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

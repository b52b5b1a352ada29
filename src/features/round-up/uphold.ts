import { each } from "../../core/ask.ts";
import { raisedAs } from "../../core/asking.ts";
import { dayOf } from "../../core/dates.ts";
import type { Step } from "../../core/effect.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { becauseIn } from "../../core/ledger/award-words.ts";
import { communityKey } from "../../core/ledger/key.ts";
import { type Repo, type ThreadRef, threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import { voiceAbout } from "../../core/voice.ts";
import { morningOf } from "../../core/week.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { issueFor } from "./messages.ts";
import { thankedFor } from "./thanked.ts";

type ToThank = FactOf<"to-thank">;

/** Of so many weeks it is seen to that they were told, and that no issue but the last is open. */
const WEEKS = 4;

/** Everybody whom a community thanks on a day is thanked on an issue of its own, from that morning on; the one before is closed then. */
export function uphold(target: Target, world: World): Upheld {
  const home = world.home();
  const definitions = world.definitions();
  if (target.kind !== "community" || !home || !definitions) return {};
  const { community } = target;
  const all = world.ledger.about(communityKey(community)).of("to-thank");
  const days = [...Map.groupBy(all, ({ day }) => day)].toSorted(([one], [other]) =>
    one.localeCompare(other),
  );
  const told = days.filter(([day]) => hasCome(day, world)).slice(-WEEKS);
  const [next] = days.flatMap(([day]) => (hasCome(day, world) ? [] : [morningOf(day, world)]));
  const last = told.at(-1);
  const name = definitions.communities[community]?.name;
  if (name === undefined) return {};
  return {
    ...(next !== undefined && { due: next }),
    plan: each(told, (one) => {
      const [day, facts] = one;
      return ofWeek(
        { community, name, home, day, facts, isLast: one === last },
        definitions,
        world,
      );
    }).flat(),
  };
}

/** Whether it is the morning of a day, or later. */
function hasCome(day: string, world: World): boolean {
  const today = dayOf(world.now, world);
  return day < today || (day === today && morningOf(day, world) <= world.now);
}

/** The people whom a community thanks on a day. */
interface Week {
  readonly community: string;
  readonly name: string;
  readonly home: Repo;
  readonly day: string;
  readonly facts: readonly ToThank[];
  /** Nobody is thanked on a later day yet. */
  readonly isLast: boolean;
}

function ofWeek(week: Week, definitions: Definitions, world: World): readonly Step[] {
  const { tag, thread } = issueOf(week, world);
  if (thread && !week.isLast) return closing(thread, world);
  const { community, name, home, day } = week;
  const thanked = thankedFor(week.facts, definitions, world);
  // Whoever would rather not be named any more is left out of what stands there, too.
  if (thanked.length === 0 && !thread) return [];
  const voice = voiceAbout([community], world);
  const told = thanked.map((one) => ({
    ...one,
    awards: one.awards.map((award) => ({
      ...award,
      because: becauseIn(award, voice, definitions, world),
    })),
  }));
  const words = issueFor({ name, day, thanked: told }, voice, world);
  const effect = { kind: "ensure-issue", repo: home, tag, ...words } as const;
  return [{ effect, because: "people are thanked together there" }];
}

/** The issue of a day, whatever the community was called when it was opened. */
function issueOf(
  { community, day }: Week,
  world: World,
): { readonly tag: string; readonly thread?: ThreadRef } {
  const tags = world
    .names()
    .ever("communities", community)
    .map((one) => `round-up/${one}/${day}`);
  const [raised] = each(tags, (tag) => raisedAs(tag, world)).flat();
  return raised ?? { tag: `round-up/${community}/${day}` };
}

/** Whoever opens it again has a reason. */
function closing(thread: ThreadRef, world: World): readonly Step[] {
  if (world.ledger.about(threadKey(thread)).of("closed").length > 0) return [];
  const effect = { kind: "ensure-state", thread, state: "completed" } as const;
  return [{ effect, because: "people are thanked on a newer issue" }];
}

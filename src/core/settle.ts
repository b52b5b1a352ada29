import { each } from "./ask.ts";
import { type Fact, touchedBy } from "./fact.ts";
import type { Adopts, Feature, Upheld } from "./feature.ts";
import { byKey } from "./ledger/by-key.ts";
import { personIn } from "./ledger/key.ts";
import type { Lists } from "./ledger/listings.ts";
import type { Tallies } from "./ledger/tally.ts";
import type { Message } from "./message.ts";
import type { Plan } from "./effect.ts";
import type { Person } from "./person.ts";
import { planned } from "./plan.ts";
import { onThread, type Target, targetKey } from "./target.ts";
import { onceFor } from "./remembering.ts";
import { rests } from "./rests.ts";
import { type Instant, shift } from "./time.ts";
import type { World } from "./world.ts";

/** What follows for a target: what is written down first, then what is made true, then when to look again. */
export interface Settled {
  readonly facts: readonly Fact[];
  /** Whoever the facts are about and GitHub just showed: they may never write anything, and are called by it later. */
  readonly people: readonly Person[];
  readonly messages: readonly Message[];
  readonly touched: readonly Target[];
  readonly adopts?: Adopts;
  readonly lists?: Lists;
  readonly tallies?: Tallies;
  readonly plan: Plan;
  /** Something can only follow once what was written down now is read again. */
  readonly again: boolean;
  /** It is over, as far as anybody can see: rounds leave it alone. */
  readonly rests: boolean;
  readonly due?: Instant;
}

/** As often as one conclusion may lead to the next, a stage to a badge to a stage: longer than any pathway. */
const MOST_ROUNDS = 200;

/** Draws conclusions until nothing new follows; the world once all of it is on record. */
export function concluded(target: Target, features: readonly Feature[], world: World): World {
  let now = world;
  const before = idsIn(world.news);
  const since = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const all = perFeature("concludes", concluding(features), target, now).flat();
    const unknown = all.filter(({ id }) => !before.has(id) && !since.has(id));
    if (unknown.length === 0) return now;
    const fresh = new Map(unknown.map((fact) => [fact.id, fact]));
    for (const id of fresh.keys()) since.add(id);
    now = now.after([...fresh.values()]);
  }
  throw new Error(
    `after ${MOST_ROUNDS} rounds something new still follows for ${targetKey(target)}`,
  );
}

type Work<T> = (target: Target, world: World) => T;

// The same features look at everybody.
const concluding = onceFor((features: readonly Feature[]) =>
  features.flatMap(({ conclude }): Work<readonly Fact[]> | readonly [] => conclude ?? []),
);
const upholding = onceFor((features: readonly Feature[]) =>
  features.flatMap(({ uphold }): Work<Upheld> | readonly [] => uphold ?? []),
);

/** What each of some features makes of a target. Worked out once in each world: a feature that needs to know no more is not asked again because another one does. */
function perFeature<T>(
  what: string,
  features: readonly Work<T>[],
  target: Target,
  world: World,
): readonly T[] {
  const known = world.once(`${what} ${targetKey(target)}`, () => new Map<Work<T>, { is: T }>());
  const found = each(features, (work) => {
    const one = known.get(work) ?? { is: work(target, world) };
    known.set(work, one);
    return one;
  });
  return found.map(({ is }) => is);
}

// Everybody may be looked at in a world with the same news.
const idsIn = onceFor(
  (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.map(({ id }) => id)),
);

/** What all features want for a target, once everything that follows is on record. */
export function upheld(
  target: Target,
  features: readonly Feature[],
  world: World,
): readonly Upheld[] {
  return perFeature("upholds", upholding(features), target, world);
}

/** What GitHub would not do is tried again after this. */
const DAY = { count: 1, unit: "day" } as const;

/** Everything that follows for a target. */
export function settle(target: Target, features: readonly Feature[], world: World): Settled {
  const now = concluded(target, features, world);
  const all = upheld(target, features, now);
  const messages = all.flatMap((one) => one.messages ?? []);
  const { plan, waits } = planned(
    target,
    all.flatMap((one) => one.plan ?? []),
    messages,
    now,
  );
  const [adopts] = all.flatMap((one) => one.adopts ?? []);
  const [lists] = all.flatMap((one) => one.lists ?? []);
  const [tallies] = all.flatMap((one) => one.tallies ?? []);
  const tomorrow = waits ? [shift(world.now, DAY)] : [];
  const [due] = [...all.flatMap((one) => one.due ?? []), ...tomorrow].toSorted();
  const asked = all.flatMap((one) => one.touched ?? []);
  return {
    facts: now.news,
    people: shownIn(now),
    messages,
    touched: others(target, [
      ...touchedBy(now.news),
      ...asked,
      ...messages.map(({ thread }) => onThread(thread)),
    ]),
    plan,
    again: asked.some((one) => targetKey(one) === targetKey(target)),
    rests: rests(target, now),
    ...(adopts && { adopts }),
    ...(lists && { lists }),
    ...(tallies && { tallies }),
    ...(due && { due }),
  };
}

function shownIn({ news, seen }: World): readonly Person[] {
  const people = [...byKey(news).keys()].flatMap((key) => personIn(key) ?? []);
  return [...new Set(people)].flatMap((id) => {
    const login = seen(id);
    return login === undefined ? [] : [{ id, login }];
  });
}

/** Each once, without the one that is looked at anyway. */
function others(target: Target, touched: readonly Target[]): readonly Target[] {
  const all = new Map(touched.map((one) => [targetKey(one), one]));
  all.delete(targetKey(target));
  return [...all.values()];
}

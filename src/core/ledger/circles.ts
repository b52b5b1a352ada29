import type { PersonId } from "../person.ts";

/** That somebody vouched for what somebody else did, and it counts. */
export interface Given {
  readonly by: PersonId;
  readonly to: PersonId;
}

/** A few people for whom hardly anybody vouched but one another. */
export interface Circle {
  readonly people: readonly PersonId[];
  /** How often they vouched for one another. */
  readonly credits: number;
}

/** With more people it is no circle, but how an organisation works. */
export const MOST = 4;
/** So often somebody vouches for another one before it is more than chance. */
const LEAST = 3;
/** With more than one in so many from elsewhere, others have looked as well. */
const ONE_IN = 5;

type Givers = ReadonlyMap<PersonId, readonly Given[]>;

/** Who stands behind what somebody was vouched for. */
export type Behind = (given: readonly Given[]) => readonly PersonId[];

/** Everybody who vouched for somebody. */
const everybody: Behind = (given) => [...new Set(given.map(({ by }) => by))];

/** Those of them by whom so much is that without them it would be no circle. */
const mostly: Behind = (given) =>
  [...Map.groupBy(given, ({ by }) => by)].flatMap(([by, some]) =>
    isLittle(some, given) ? [] : [by],
  );

/** What a circle may be found by: everybody's word, or the words of those without whom there would be little. */
export const WAYS: readonly Behind[] = [everybody, mostly];

function isLittle(some: readonly Given[], all: readonly Given[]): boolean {
  return some.length * ONE_IN <= all.length;
}

/** The circles of two to four people, each of whom is vouched for from within four times out of five, and vouched for another one there, and was vouched for by one, at least three times. */
export function circlesIn(credits: readonly Given[]): readonly Circle[] {
  const givers: Givers = Map.groupBy(credits, ({ to }) => to);
  const found = WAYS.flatMap((way) =>
    [...givers.keys()]
      .map((person) => closed(person, givers, way))
      .filter((people) => people.length > 1 && isCircle(people, givers, way)),
  );
  const once = [...new Map(found.map((people) => [people.join(), people])).values()];
  return once
    .filter((people) => !once.some((other) => isWithin(people, other)))
    .map((people) => ({ people, credits: amongThem(people, givers).length }));
}

function isWithin(people: readonly PersonId[], others: readonly PersonId[]): boolean {
  return people.length < others.length && people.every((one) => others.includes(one));
}

/** Somebody, and everybody who stands behind what they were vouched for, and so on, in order; nobody where they are too many for a circle. */
function closed(person: PersonId, givers: Givers, way: Behind): readonly PersonId[] {
  const found = new Set([person]);
  for (const one of found) {
    for (const by of way(givers.get(one) ?? [])) found.add(by);
    if (found.size > MOST) return [];
  }
  return [...found].toSorted();
}

function isCircle(people: readonly PersonId[], givers: Givers, way: Behind): boolean {
  const strong = Map.groupBy(amongThem(people, givers), ({ by, to }) => `${by} ${to}`);
  const often = [...strong.values()].filter(({ length }) => length >= LEAST).flat();
  return people.every((one) => {
    const all = givers.get(one) ?? [];
    return (
      closed(one, givers, way).join() === people.join() &&
      isLittle(
        all.filter(({ by }) => !people.includes(by)),
        all,
      ) &&
      often.some(({ by }) => by === one) &&
      often.some(({ to }) => to === one)
    );
  });
}

function amongThem(people: readonly PersonId[], givers: Givers): readonly Given[] {
  return people.flatMap((one) => givers.get(one) ?? []).filter(({ by }) => people.includes(by));
}

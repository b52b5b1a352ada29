import type { PersonId } from "../person.ts";

/** A credit that counts. */
export interface Given {
  readonly by: PersonId;
  readonly to: PersonId;
}

/** A few people who are credited by nobody but one another. */
export interface Circle {
  readonly people: readonly PersonId[];
  /** How many credits they gave one another. */
  readonly credits: number;
}

/** With more people it is no circle, but how an organisation works. */
export const MOST = 4;
/** So many credits somebody gives another one before it is more than chance. */
const LEAST = 3;

type Givers = ReadonlyMap<PersonId, readonly Given[]>;

/** The circles of two to four people whose credits all come from within, and each of whom credited another one there, and was credited by one, at least three times. */
export function circlesIn(credits: readonly Given[]): readonly Circle[] {
  const givers: Givers = Map.groupBy(credits, ({ to }) => to);
  const groups = [...givers.keys()].map((person) => behind(person, givers));
  const once = new Map(groups.map((people) => [people.join(), people]));
  return [...once.values()]
    .filter((people) => people.length > 1 && isCircle(people, givers))
    .map((people) => ({ people, credits: amongThem(people, givers).length }));
}

/** Somebody, and everybody whose credits stand behind theirs, in order; nobody where they are too many for a circle. */
function behind(person: PersonId, givers: Givers): readonly PersonId[] {
  const found = new Set([person]);
  for (const one of found) {
    for (const { by } of givers.get(one) ?? []) found.add(by);
    if (found.size > MOST) return [];
  }
  return [...found].toSorted();
}

function isCircle(people: readonly PersonId[], givers: Givers): boolean {
  const strong = Map.groupBy(amongThem(people, givers), ({ by, to }) => `${by} ${to}`);
  const often = [...strong.values()].filter(({ length }) => length >= LEAST).flat();
  return people.every(
    (one) =>
      behind(one, givers).join() === people.join() &&
      often.some(({ by }) => by === one) &&
      often.some(({ to }) => to === one),
  );
}

function amongThem(people: readonly PersonId[], givers: Givers): readonly Given[] {
  return people.flatMap((one) => givers.get(one) ?? []);
}

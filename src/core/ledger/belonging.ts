import { apart } from "../ask.ts";
import type { Fact, FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { remembering } from "../remembering.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import type { Contribution } from "./contributions.ts";
import { DEFINITIONS, personKey } from "./key.ts";
import { dayOf } from "../dates.ts";
import { hasTerms, isServing } from "../role/leads.ts";
import { movesIn, secondOf, standingsAfter } from "./standings.ts";

type Communities = ReadonlySet<string>;

/**
 * The communities that something somebody did belongs to: the one that the request or the gathering
 * is about which told of it, and otherwise each one to which they belonged then.
 */
export function communitiesOf(person: PersonId, world: World): (one: Contribution) => Communities {
  const belonging = homesThen(person, world);
  return ({ community, at }) => (community === undefined ? belonging(at) : new Set([community]));
}

/** Where somebody belonged at a moment, as a member or as a lead. */
function homesThen(person: PersonId, world: World): (at: Instant) => Communities {
  const { ledger } = world;
  const [about, adopted] = apart([
    () => ledger.about(personKey(person)).all,
    () => ledger.about(DEFINITIONS).of("adopted"),
  ]);
  const moves = movesIn(about);
  const { now } = world.names();
  const after = (count: number) => [...standingsAfter(moves.slice(0, count), person, now)];
  const adoptees = after(moves.length).filter(([, { first }]) => first.source === "adopted");
  // Of ten thousand things that somebody did, most fall between the same two moves.
  const once = remembering();
  return (at) => {
    const moved = countUntil(moves, `${secondOf({ at })}~`);
    // Nobody knows since when somebody had been in a team that was there before.
    const before = adoptees.filter(([, { first }]) => at < first.at);
    const led = adopted.findLastIndex((one) => one.at <= at);
    // Before the first definitions, as it was when they came.
    const leading = ledBy(person, adopted[Math.max(led, 0)]);
    // Only terms begin and end without a move.
    const day = leading.some((id) => hasTerms(id, world)) ? dayOf(at, world) : "";
    return once([moved, before.length, led, day].join(), () => {
      const joined = after(moved).filter((one) => one[1].joined);
      const serving = leading.filter((id) => day === "" || isServing(person, id, day, world));
      return new Set([...[...joined, ...before].map(([id]) => id), ...serving]);
    });
  };
}

function ledBy(person: PersonId, adopted: FactOf<"adopted"> | undefined): readonly string[] {
  const leading = Object.entries({ ...adopted?.leads });
  return leading.filter(([, people]) => people.includes(person)).map(([id]) => id);
}

/** How many of some facts, which are in order, came before a moment. */
function countUntil(facts: readonly Fact[], end: string): number {
  return facts.findLastIndex((fact) => fact.at < end) + 1;
}

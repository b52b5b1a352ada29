import type { Mentorship } from "../../definitions/types.ts";
import { dayOf } from "../dates.ts";
import { type FactOf, seatId } from "../fact.ts";
import { later } from "../pauses.ts";
import type { PersonId } from "../person.ts";
import type { Around } from "../roles.ts";
import { type Duration, type Instant, lengthOf, midnight, nextDay, shift } from "../time.ts";
import type { World } from "../world.ts";
import { absences } from "./absences.ts";
import { personKey } from "./key.ts";

type Paired = FactOf<"paired">;
type Parted = FactOf<"parted">;
type Sought = FactOf<"sought">;

/** A programme with its id. */
export interface Programme extends Mentorship {
  readonly id: string;
}

/** Where somebody stands in a programme as a mentee, and the fact that began it. */
export type Standing =
  | { readonly state: "waiting"; readonly since: Sought | Parted }
  | { readonly state: "paired"; readonly since: Paired }
  /** They never sought a mentor, or do not any more. */
  | { readonly state: "none"; readonly since?: Parted };

/** Every programme that is described. */
export function programmes(world: World): readonly Programme[] {
  const all = Object.entries(world.definitions()?.mentorships ?? {});
  return all.map(([id, programme]) => ({ ...programme, id }));
}

/** A programme by its id. */
export function programmeCalled(id: string, world: World): Programme | undefined {
  return programmes(world).find((one) => one.id === id);
}

/** The communities whose people a programme is for: every one, where it names none. */
export function communitiesOf({ communities }: Mentorship, world: World): readonly string[] {
  return communities ?? Object.keys(world.definitions()?.communities ?? {});
}

/** Who is who around a mentee: nobody chooses their own mentor as a lead. */
export function aroundMentee(programme: Programme, mentee: PersonId, world: World): Around {
  return { author: mentee, subject: mentee, communities: communitiesOf(programme, world) };
}

/** Where somebody stands in a programme: each fact names the one it ends, so their times do not matter. */
export function standingOf({ id }: Programme, mentee: PersonId, world: World): Standing {
  const facts = world.ledger.about(personKey(mentee));
  const [sought, paired, parted] = [facts.of("sought"), facts.of("paired"), facts.of("parted")];
  const here = (fact: Sought | Paired | Parted) => fact.programme === id && fact.mentee === mentee;
  const ended = new Set([...paired, ...parted].map(({ after }) => after));
  const open = <F extends Sought | Paired | Parted>(some: readonly F[]) =>
    some.filter((fact) => here(fact) && !ended.has(fact.id)).at(-1);
  const [now, gone] = [open(paired), open(parted)];
  if (now) return { state: "paired", since: now };
  const asked = open(sought.filter((fact) => !cameToNothing(fact, facts.of("concluded"))));
  if (asked) return { state: "waiting", since: asked };
  if (gone && gone.by !== mentee) return { state: "waiting", since: gone };
  return { state: "none", ...(gone && { since: gone }) };
}

/** A request that was declined or withdrawn after all asks for nothing any more. */
function cameToNothing(sought: Sought, concluded: readonly FactOf<"concluded">[]): boolean {
  return concluded.some((fact) => fact.outcome !== "accepted" && seatId(fact) === seatId(sought));
}

/** Whom somebody accompanies in a programme now. */
export function menteesOf({ id }: Programme, mentor: PersonId, world: World): readonly Paired[] {
  const facts = world.ledger.about(personKey(mentor));
  const ended = new Set(facts.of("parted").map(({ after }) => after));
  return facts
    .of("paired")
    .filter((fact) => fact.mentor === mentor && fact.programme === id && !ended.has(fact.id));
}

/** Who accompanied somebody at a moment, in whatever programme that is described. */
export function mentorsAt(at: Instant, mentee: PersonId, world: World): readonly PersonId[] {
  const known = programmes(world).map(({ id }) => id);
  const facts = world.ledger.about(personKey(mentee));
  const ended = facts.of("parted").filter((fact) => fact.at <= at);
  const theirs = facts
    .of("paired")
    .filter((fact) => fact.mentee === mentee && fact.at <= at && known.includes(fact.programme))
    .filter(({ id }) => !ended.some(({ after }) => after === id));
  return [...new Set(theirs.map(({ mentor }) => mentor))];
}

/** When two have committed to each other for as long as the programme says: the clocks of both stand still while they are away. */
export function endOfTerm({ term = "1 year" }: Programme, pair: Paired, world: World): Instant {
  const [mentee, mentor] = [pair.mentee, pair.mentor].map((person) =>
    later(pair.at, lengthOf(term), person, world),
  ) as [Instant, Instant];
  return mentee > mentor ? mentee : mentor;
}

/** So long nobody is left without the person who accompanies them. */
const LONG: Duration = { count: 4, unit: "week" };

/** Whether somebody is away now for so long that others should not wait for them. */
export function isAwayForLong(person: PersonId, world: World): boolean {
  const today = dayOf(world.now, world);
  const all = absences(person, world);
  const now = all.findIndex(({ from, until }) => from <= today && today <= until);
  const current = all[now];
  if (!current) return false;
  // Whoever stays away longer than they first said has been away since then.
  const begun = all
    .slice(0, now)
    .reduceRight((from, one) => (nextDay(one.until) === from ? one.from : from), current.from);
  return shift(midnight(begun), LONG) <= midnight(current.until);
}

/** How often somebody got a mentor in a programme before. */
export function timesPaired({ id }: Programme, mentee: PersonId, world: World): number {
  const paired = world.ledger.about(personKey(mentee)).of("paired");
  return paired.filter((fact) => fact.programme === id && fact.mentee === mentee).length;
}

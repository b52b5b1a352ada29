import type { Mentorship } from "../../definitions/types.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { each } from "../ask.ts";
import { idsOf } from "../entries.ts";
import { onceFor } from "../remembering.ts";
import { dayOf } from "../dates.ts";
import { type FactOf, seatId } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { adoptedBy } from "../role/leads.ts";
import type { Around } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { type Absence, absences, longAbsence } from "./absences.ts";
import { personKey, programmeKey } from "./key.ts";
import type { Facts } from "./ledger.ts";

type Paired = FactOf<"paired">;
type Parted = FactOf<"parted">;
type Sought = FactOf<"sought">;

/** A programme by its id, whether or not it is described. */
export interface Named {
  readonly id: string;
}

/** A programme that is described, with its id. */
export interface Programme extends Mentorship, Named {}

/** Where somebody stands in a programme as a mentee, and the fact that began it. */
export type Standing =
  | { readonly state: "waiting"; readonly since: Sought | Parted }
  | { readonly state: "paired"; readonly since: Paired }
  /** They never sought a mentor, or do not any more. */
  | { readonly state: "none"; readonly since?: Parted };

/** Every programme that is described. */
export function programmes(world: World): readonly Programme[] {
  const definitions = world.definitions();
  return definitions ? programmesIn(definitions) : [];
}

// Everybody is asked about each of them.
const programmesIn = onceFor(({ mentorships }: Definitions): readonly Programme[] =>
  Object.entries(mentorships).map(([id, programme]) => ({ ...programme, id })),
);

/** A programme by its id. */
export function programmeCalled(id: string, world: World): Programme | undefined {
  return programmes(world).find((one) => one.id === id);
}

/** The communities that a programme's mentors belong to: every one, where it names none. */
export function communitiesOf({ communities }: Mentorship, world: World): readonly string[] {
  return communities ?? idsOf(world.definitions()?.communities ?? {});
}

/** The communities of a programme; none, where it is described no more. */
export function communitiesIn({ id }: Named, world: World): readonly string[] {
  const programme = programmeCalled(id, world);
  return programme ? communitiesOf(programme, world) : [];
}

/** Who is who around a mentee: nobody chooses their own mentor as a lead. */
export function aroundMentee(programme: Programme, mentee: PersonId, world: World): Around {
  return { author: mentee, subject: mentee, communities: communitiesOf(programme, world) };
}

/** What the facts of a programme tell of its mentees. */
interface Told {
  readonly sought: readonly Sought[];
  readonly paired: readonly Paired[];
  readonly parted: readonly Parted[];
}

function toldIn(facts: Facts, { id }: Named): Told {
  const here = ({ programme }: Sought | Paired | Parted) => programme === id;
  return {
    sought: facts.of("sought").filter(here),
    paired: facts.of("paired").filter(here),
    parted: facts.of("parted").filter(here),
  };
}

/** Where somebody stands in a programme: each fact names the one it ends, so their times do not matter. */
export function standingOf(programme: Named, mentee: PersonId, world: World): Standing {
  const facts = world.ledger.about(personKey(mentee));
  const { sought, ...rest } = toldIn(facts, programme);
  if (sought.length + rest.paired.length + rest.parted.length === 0) return NOT_IN_IT;
  const asked = sought.filter((fact) => !cameToNothing(fact, facts.of("concluded")));
  return standingIn({ sought: asked, ...rest }, mentee);
}

const NOT_IN_IT: Standing = { state: "none" };

function standingIn({ sought, paired, parted }: Told, mentee: PersonId): Standing {
  const ended = new Set([...paired, ...parted].map(({ after }) => after));
  const open = <F extends Sought | Paired | Parted>(some: readonly F[]) =>
    some.filter((fact) => fact.mentee === mentee && !ended.has(fact.id)).at(-1);
  const [now, asked, gone] = [open(paired), open(sought), open(parted)];
  if (now) return { state: "paired", since: now };
  if (asked) return { state: "waiting", since: asked };
  if (gone && waitsAfter(gone)) return { state: "waiting", since: gone };
  return { state: "none", ...(gone && { since: gone }) };
}

/** Whoever had a mentor and did not end it themselves waits for the next; whoever only waited, or whose programme went, does not. */
function waitsAfter({ mentor, mentee, by, how }: Parted): boolean {
  return mentor !== undefined && by !== mentee && how !== "gone";
}

/** Everybody who waits for a mentor in a programme. */
export function waitingIn(programme: Named, world: World): readonly PersonId[] {
  const told = toldIn(world.ledger.about(programmeKey(programme.id)), programme);
  // A programme remembers everybody; only those whom its own facts leave waiting are asked about.
  const maybe = byMentee(told).flatMap(([mentee, own]) =>
    standingIn(own, mentee).state === "waiting" ? [mentee] : [],
  );
  const now = each(maybe, (one) => standingOf(programme, one, world).state);
  return maybe.filter((_, index) => now[index] === "waiting");
}

/** What is told of each mentee by themselves: whoever sought a mentor first, then whoever was parted from one. */
function byMentee({ sought, paired, parted }: Told): readonly (readonly [PersonId, Told])[] {
  const [seeking, having, leaving] = [ofEach(sought), ofEach(paired), ofEach(parted)];
  return [...new Set([...seeking.keys(), ...leaving.keys()])].map((mentee) => [
    mentee,
    {
      sought: seeking.get(mentee) ?? [],
      paired: having.get(mentee) ?? [],
      parted: leaving.get(mentee) ?? [],
    },
  ]);
}

function ofEach<F extends Sought | Paired | Parted>(
  some: readonly F[],
): ReadonlyMap<PersonId, readonly F[]> {
  return Map.groupBy(some, ({ mentee }) => mentee);
}

/** The fact that brought somebody together with the mentor they have now, however often the two went on since. */
export function togetherSince(
  programme: Named,
  mentee: PersonId,
  world: World,
): Paired | undefined {
  const { state, since } = standingOf(programme, mentee, world);
  if (state !== "paired") return undefined;
  const all = new Map(
    world.ledger
      .about(personKey(mentee))
      .of("paired")
      .map((one) => [one.id, one]),
  );
  let first = since;
  for (let before = all.get(first.after); before; before = all.get(first.after)) first = before;
  return first;
}

/** Programmes in which somebody stands as mentor or mentee, and which are described no more. */
export function goneProgrammes(person: PersonId, world: World): readonly Named[] {
  const described = world.definitions()?.mentorships;
  if (!described) return [];
  const facts = world.ledger.about(personKey(person));
  const all = [...facts.of("sought"), ...facts.of("paired"), ...facts.of("parted")];
  const gone = all.map(({ programme }) => programme).filter((id) => !Object.hasOwn(described, id));
  return [...new Set(gone)].map((id) => ({ id }));
}

/** What people call a programme; where it is described no more, what they called it when somebody last had to do with it. */
export function nameOf({ id }: Named, mentee: PersonId, world: World): string {
  const name = programmeCalled(id, world)?.name;
  if (name !== undefined) return name;
  const facts = world.ledger.about(personKey(mentee));
  const { sought, paired } = toldIn(facts, { id });
  const last = [...sought, ...paired]
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const adopted = last === undefined ? undefined : adoptedBy(last, world);
  return (adopted && world.definitionsAt(adopted.commit)?.mentorships[id]?.name) ?? id;
}

/** A request that was declined or withdrawn after all asks for nothing any more. */
function cameToNothing(sought: Sought, concluded: readonly FactOf<"concluded">[]): boolean {
  return concluded.some((fact) => fact.outcome !== "accepted" && seatId(fact) === seatId(sought));
}

/** Whom somebody accompanies in a programme now. */
export function menteesOf({ id }: Named, mentor: PersonId, world: World): readonly Paired[] {
  const all = mentoredBy({ id }, mentor, world);
  if (all.length === 0) return all;
  const facts = world.ledger.about(personKey(mentor));
  const ended = new Set([...facts.of("parted"), ...facts.of("paired")].map(({ after }) => after));
  return all.filter((fact) => !ended.has(fact.id));
}

/** Everybody whom somebody ever accompanied in a programme. */
export function mentoredBy({ id }: Named, mentor: PersonId, world: World): readonly Paired[] {
  const paired = world.ledger.about(personKey(mentor)).of("paired");
  return paired.filter((fact) => fact.mentor === mentor && fact.programme === id);
}

/** Who accompanied somebody at a moment, in whatever programme that is described. */
export function mentorsAt(at: Instant, mentee: PersonId, world: World): readonly PersonId[] {
  return [...new Set(pairsAt(at, mentee, world).map(({ mentor }) => mentor))];
}

/** What brought somebody together with whoever accompanied them at a moment, in whatever programme that is described. */
export function pairsAt(at: Instant, mentee: PersonId, world: World): readonly Paired[] {
  const known = programmes(world).map(({ id }) => id);
  const facts = world.ledger.about(personKey(mentee));
  const ended = [...facts.of("parted"), ...facts.of("paired")].filter((fact) => fact.at <= at);
  return facts
    .of("paired")
    .filter((fact) => fact.mentee === mentee && fact.at <= at && known.includes(fact.programme))
    .filter(({ id }) => !ended.some(({ after }) => after === id));
}

/** The absence for which others should not wait for somebody who is away now. */
export function awayForLong(person: PersonId, world: World): Absence | undefined {
  return longAbsence(absences(person, world), dayOf(world.now, world));
}

/** How often somebody got a mentor in a programme before. */
export function timesPaired({ id }: Programme, mentee: PersonId, world: World): number {
  const paired = world.ledger.about(personKey(mentee)).of("paired");
  return paired.filter((fact) => fact.programme === id && fact.mentee === mentee).length;
}

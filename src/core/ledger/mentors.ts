import type { Person } from "../../definitions/types.ts";
import { each } from "../ask.ts";
import { reasonFor } from "../condition/index.ts";
import type { FactOf } from "../fact.ts";
import { isBot, type PersonId, same } from "../person.ts";
import type { Reason } from "../reason.ts";
import { couldAct, peopleIn } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { toldBy } from "./told-by.ts";
import { backOn } from "./absences.ts";
import { personKey } from "./key.ts";
import type { Listed } from "./listings.ts";
import { awayForLong, communitiesOf, menteesOf, type Programme } from "./mentorships.ts";
import { isUnnamed } from "./naming.ts";
import { personSituation } from "./person.ts";

/** What keeps somebody from mentoring: they belong to no community of it, have not done what it asks, are away for long, or accompany enough people. */
export type Bar = "outside" | "unready" | "away" | "full";

/** Somebody who may mentor, with the places they have left: none while they are away for long; no limit is `Infinity`. */
export interface Mentor {
  readonly person: PersonId;
  readonly free: number;
  /** What they tell the public about themselves. */
  readonly told?: Person;
}

/** What keeps somebody from mentoring one person more. */
export function barTo(programme: Programme, person: PersonId, world: World): Bar | undefined {
  if (!belongs(programme, person, world)) return "outside";
  if (!isReady(programme, person, world)) return "unready";
  if (awayForLong(person, world)) return "away";
  return freePlaces(programme, person, world) > 0 ? undefined : "full";
}

/** Whether somebody is in a community of the programme, or leads one. */
export function belongs(programme: Programme, person: PersonId, world: World): boolean {
  const around = { subject: person, communities: communitiesOf(programme, world) };
  return each(["members", "leads"] as const, (role) =>
    couldAct(role, person, world.now, around, world),
  ).some((one) => one);
}

/** When time alone may make somebody ready to mentor who is not yet; nothing where they have to do something first, or belong elsewhere. */
export function readyBy(programme: Programme, person: PersonId, world: World): readonly Instant[] {
  if (!belongs(programme, person, world)) return [];
  const due = readiness(programme, person, world)?.due;
  return due !== undefined && due > world.now ? [due] : [];
}

function isReady(programme: Programme, person: PersonId, world: World): boolean {
  return readiness(programme, person, world)?.holds === true;
}

/** What the programme asks of mentors, once they have the checklist that prepares them behind them. */
function readiness(programme: Programme, person: PersonId, world: World): Reason | undefined {
  const definitions = world.definitions();
  if (!definitions) return undefined;
  const { when, training } = programme.mentors;
  const communities = communitiesOf(programme, world);
  const situation = personSituation(person, communities, [], definitions, world);
  const prepared = training === undefined || situation.checklist(training).holds;
  return prepared ? reasonFor(when, situation) : undefined;
}

function freePlaces(programme: Programme, person: PersonId, world: World): number {
  const { capacity = Infinity } = programme.mentors;
  return Math.max(0, capacity - menteesOf(programme, person, world).length);
}

/** Everybody who may mentor in a programme, whether or not they have a free place, but for those who do not want to be named, and those whose name we do not know. */
export function mentorsListed(programme: Programme, world: World): readonly Mentor[] {
  const kept = world.listed(programme.id);
  if (!kept)
    return each(candidates(programme, world), (one) => shown(programme, one, world)).flat();
  const once = new Map(kept.map((one) => [one.person, one]));
  const found = each([...once.values()], (one) => asMentor(one, world));
  return found.flat();
}

/** Everybody who could be asked: members and leads. */
function candidates(programme: Programme, world: World): readonly PersonId[] {
  const around = { subject: NOBODY, communities: communitiesOf(programme, world) };
  const roles = each(["members", "leads"] as const, (role) =>
    peopleIn(role, around, world, world.now),
  );
  return [...new Set(roles.flat())];
}

function shown(programme: Programme, person: PersonId, world: World): readonly Mentor[] {
  const free = isReady(programme, person, world) ? freeNow(programme, person, world) : undefined;
  return free === undefined ? [] : named(person, free, world);
}

/** Somebody as a mentor, if they may be one, whether or not they have a free place, and want to be named. */
export function mentorIn(programme: Programme, person: PersonId, world: World): Mentor | undefined {
  if (!belongs(programme, person, world)) return undefined;
  return shown(programme, person, world)[0];
}

function freeNow(programme: Programme, person: PersonId, world: World): number {
  return awayForLong(person, world) ? 0 : freePlaces(programme, person, world);
}

/** Somebody who is kept as a mentor, if they may be named. */
export function asMentor({ person, free = Infinity }: Listed, world: World): readonly Mentor[] {
  return named(person, free, world);
}

/** Nobody is named whose name we do not know, or who would rather not be. */
function named(person: PersonId, free: number, world: World): readonly Mentor[] {
  const told = toldBy(person, world);
  if (told?.mentoring === "unlisted" || !isNamed(world.login(person))) return [];
  return [{ person, free, ...(told && { told }) }];
}

function isNamed(login: string | undefined): boolean {
  return login !== undefined && !isBot(login);
}

const NOBODY: PersonId = "local:nobody";

/** So many are proposed: more would be a list to search. */
const MOST_PROPOSED = 3;

/** Who could accompany somebody, did not part from them, and has nothing against being named where everybody reads: first whoever shares a language, then whoever knows what they would like to learn, then whoever has more room. */
export function proposedFor(
  mentee: PersonId,
  programme: Programme,
  world: World,
): readonly (Mentor & Shared)[] {
  const own = toldBy(mentee, world);
  const before = partedFrom(mentee, programme, world);
  const free = mentorsListed(programme, world).filter(
    ({ person, free: places }) => person !== mentee && places > 0 && !before.includes(person),
  );
  // Asked of everybody at once: there may be many.
  const here = each(free, (one) =>
    backOn(one.person, world).length === 0 && !isUnnamed(one.person, world) ? [one] : [],
  );
  return here
    .flat()
    .map((mentor) => ({ ...mentor, ...sharedBy(own, mentor.told) }))
    .toSorted(
      (a, b) =>
        Number(b.languages.length > 0) - Number(a.languages.length > 0) ||
        b.skills.length - a.skills.length ||
        (a.free === b.free ? 0 : b.free - a.free),
    )
    .slice(0, MOST_PROPOSED);
}

const WANTED: ReadonlySet<FactOf<"parted">["how"]> = new Set(["command", "left", "request"]);

/** Mentors with whom it did not go on because somebody wanted so. Whose term was over, or who was away, can accompany them again. */
function partedFrom(mentee: PersonId, { id }: Programme, world: World): readonly PersonId[] {
  const parted = world.ledger.about(personKey(mentee)).of("parted");
  const here = parted.filter((fact) => fact.programme === id);
  return here.flatMap(({ how, mentor }) => (WANTED.has(how) ? (mentor ?? []) : []));
}

/** What a mentee and a mentor have in common. */
export interface Shared {
  readonly languages: readonly string[];
  /** What one would like to learn, and the other can help with. */
  readonly skills: readonly string[];
}

function sharedBy(mentee: Person | undefined, mentor: Person | undefined): Shared {
  return {
    languages: common(mentor?.languages, mentee?.languages),
    skills: common(mentor?.skills, mentee?.learning),
  };
}

function common(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return one.filter((word) => other.some((wanted) => same(word, wanted)));
}

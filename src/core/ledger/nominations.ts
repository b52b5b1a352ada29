import { parseEndorse } from "../../commands/nominate.ts";
import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import { isBot, type PersonId, same } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { mayVouch } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { awardsAt, awardsOf, givenKey } from "./awards.ts";
import { yearOf } from "./by-year.ts";
import { personKey } from "./key.ts";
import { badgeCalled, nominable, type Nominable } from "./nominable.ts";
import { everBelonged, homesOf, wasMember } from "./memberships.ts";

/** What somebody is nominated for at a moment. */
interface Wanted {
  readonly badge: Nominable;
  readonly at: Instant;
  /** The calendar year of that moment, where the badge is given for each. */
  readonly year?: string | undefined;
}

/** Somebody is nominated for a badge that they do not hold, by somebody who may do that. */
export interface Nomination extends Wanted {
  readonly fact: FactOf<"nominated">;
}

/** Whether somebody may nominate others: they belonged to a community when they did, led one, or own the organisation, and still do. */
export function mayNominate(person: PersonId, at: Instant, world: World): boolean {
  return belongs(person, world) && couldNominate(person, at, world);
}

/** Whether they do now. */
function belongs(person: PersonId, world: World): boolean {
  return homesOf(person, world).length > 0 || world.owners().includes(person);
}

/** Whether they did at a moment; who owned the organisation then is not known. */
function couldNominate(person: PersonId, at: Instant, world: World): boolean {
  const communities = Object.keys({ ...world.definitions()?.communities });
  return communities.some((id) => wasMember(person, id, at, world)) || mayVouch(person, at, world);
}

/** Whether nobody knows them: then they are asked about once, however often they wrote. */
function isStranger(person: PersonId, world: World): boolean {
  return !everBelonged(person, world) && !world.owners().includes(person);
}

/** Whether somebody may say yes to nominations: they led a community when they did, or own the organisation, and still do. */
export function mayEndorse(person: PersonId, at: Instant, world: World): boolean {
  return mayVouch(person, at, world) && mayVouch(person, world.now, world);
}

/** The year for which a badge is given to whoever is nominated at a moment; nothing where it is given once. */
export function yearFor({ each: often }: Nominable, at: Instant, world: World): string | undefined {
  const definitions = world.definitions();
  return often && definitions && yearOf(at, definitions.settings);
}

function wantedAt(at: Instant, badge: Nominable, world: World): Wanted {
  return { badge, at, year: yearFor(badge, at, world) };
}

/** Whether an award is what somebody is nominated for: of a badge for each year, that year's is; or the one that they got afterwards, while it was given once. */
function isMeant({ badge, at, year }: Wanted, award: FactOf<"awarded">): boolean {
  if (award.badge !== badge.id) return false;
  const isOnce = award.year === undefined && award.at >= at;
  return badge.each === undefined || award.year === year || isOnce;
}

/** Whether somebody holds what they would be nominated for at a moment. */
export function hasIt(person: PersonId, badge: Nominable, at: Instant, world: World): boolean {
  const wanted = wantedAt(at, badge, world);
  return awardsOf(person, world).some((award) => isMeant(wanted, award));
}

/** What took from somebody, since they were nominated, what they were nominated for: what was said before then is over. */
function takenBackSince(one: Nomination, { ledger }: World): readonly FactOf<"revoked">[] {
  const about = ledger.about(personKey(one.fact.person));
  const since = about
    .of("revoked")
    .filter(({ badge, at }) => badge === one.badge.id && at >= one.fact.at);
  return since.filter(
    ({ award }) => !about.of("awarded").some((given) => given.id === award && !isMeant(one, given)),
  );
}

/** Where somebody was nominated, by people who belong, for badges that they do not hold. */
export function threadsFor(person: PersonId, world: World): readonly ThreadRef[] {
  const all = world.ledger.about(personKey(person)).of("nominated");
  if (all.length === 0) return [];
  const badges = nominable(world.definitions());
  const held = awardsOf(person, world);
  const written = all.filter((fact) => {
    const badge = badgeCalled(fact.badge, badges);
    if (fact.person !== person || !badge) return false;
    const wanted = wantedAt(fact.at, badge, world);
    return !held.some((award) => isMeant(wanted, award));
  });
  const known = [...new Set(written.map(({ by }) => by))];
  const ours = new Set(each(known, (by) => (belongs(by, world) ? [by] : [])).flat());
  const counting = written.filter(({ by }) => ours.has(by));
  return [...new Map(counting.map(({ thread }) => [threadKey(thread), thread])).values()];
}

/** Something that was written on a thread, as far as it is known when that was. */
type Moment = Pick<FactOf<"commanded">, "thread" | "at" | "comment">;

/** The nominations on a thread that waited for a yes when something was written there, in order: whatever became of them since. */
export function nominationsOn(then: Moment, world: World): readonly Nomination[] {
  const { thread, at } = then;
  const badges = nominable(world.definitions());
  const written = world.ledger.about(threadKey(thread)).of("nominated");
  const known = new Set(written.map(({ by }) => by));
  const isGone = takenBackBefore(then, world);
  const strangers = new Set(each([...known], (by) => (isStranger(by, world) ? [by] : [])).flat());
  const standing = written.flatMap((fact) => {
    const badge = badgeCalled(fact.badge, badges);
    const counts = mayStand(fact, badge) && !isBot(world.login(fact.person));
    return badge && counts && isBefore(fact, then) && !strangers.has(fact.by) && !isGone(fact)
      ? [{ fact, ...wantedAt(fact.at, badge, world) }]
      : [];
  });
  // Asked about once, however often the same was said.
  const distinct = [...new Map(standing.map((one) => [meaning(one), one])).values()];
  const waits = new Set(
    each(distinct, (one) => (waited(one, at, world) ? [meaning(one)] : [])).flat(),
  );
  const waiting = standing.filter((one) => waits.has(meaning(one)));
  const open = each(
    waiting,
    (one) =>
      !takenBackSince(one, world).some((fact) => fact.at <= at) &&
      couldNominate(one.fact.by, one.fact.at, world),
  );
  return waiting.filter((_, index) => open[index]);
}

/** What people who nominated somebody had taken back by then with `/withdraw`, in other comments. */
function takenBackBefore(then: Moment, world: World): (fact: FactOf<"nominated">) => boolean {
  const said = world.ledger.about(threadKey(then.thread)).of("commanded");
  const words = said.filter(
    (word) => word.name === "withdraw" && word.comment !== then.comment && isBefore(word, then),
  );
  return (fact) => words.some((word) => takesBack(word, fact, world));
}

/** Whether somebody's `/withdraw` means a nomination of theirs: it does until it names somebody else. */
function takesBack(word: Endorsement, fact: FactOf<"nominated">, world: World): boolean {
  const { person: login } = parseEndorse(word.argument);
  const isTheirs = word.by === fact.by && word.comment !== fact.comment && isBefore(fact, word);
  return isTheirs && (login === undefined || isCalled({ fact }, login, world));
}

/** The nominations that a `/withdraw` takes back. */
export function takenBackBy(word: Endorsement, world: World): readonly Nomination[] {
  return nominationsOn(word, world).filter((one) => takesBack(word, one.fact, world));
}

/** Nobody nominates themselves, unless a badge allows it. */
function mayStand({ by, person }: FactOf<"nominated">, badge: Nominable | undefined): boolean {
  return by !== person || badge?.byOneself === true;
}

function meaning(one: Nomination): string {
  return `${one.fact.by} ${whatFor(one)}`;
}

/** Whether somebody did not hold it at a moment, and whoever nominated them belonged then. */
function waited(one: Nomination, at: Instant, world: World): boolean {
  const { by, person } = one.fact;
  const held = awardsAt(person, at, world).some((award) => isMeant(one, award));
  return !held && couldNominate(by, at, world);
}

/** GitHub tells times to the second: of one second, the comment with the smaller number came first. */
function isBefore(
  fact: Pick<FactOf<"nominated">, "at" | "comment">,
  { at, comment }: Moment,
): boolean {
  return fact.at < at || (fact.at === at && fact.comment <= comment);
}

/** Whether what waited for a yes then still does: whoever nominated them belongs, and nobody has taken the badge back since. */
export function stillWaits(one: Nomination, world: World): boolean {
  return belongs(one.fact.by, world) && takenBackSince(one, world).length === 0;
}

/** An `/endorse`, as it was written. */
type Endorsement = Moment & Pick<FactOf<"commanded">, "argument" | "by">;

/** The nominations that somebody's yes meant, grouped by whom and what they are for: it counts where there was one group, and means nothing else later. */
export function meantBy(
  endorsement: Endorsement,
  world: World,
): readonly (readonly Nomination[])[] {
  const { person: login, badge } = parseEndorse(endorsement.argument);
  const called = badgeCalled(badge, nominable(world.definitions()));
  const meant = nominationsOn(endorsement, world).filter(
    (one) =>
      (login === undefined || isCalled(one, login, world)) &&
      (badge === "" || one.badge.id === called?.id),
  );
  const groups = Map.groupBy(meant, (one) => `${one.fact.person} ${one.badge.id}`);
  return [...groups.values()].map((group) => ofOneYear(group, endorsement.by));
}

/** Of nominations for a badge of several years, a yes is for the oldest that somebody may say it to, whatever becomes of that one. */
function ofOneYear(group: readonly Nomination[], by: PersonId): readonly Nomination[] {
  const [first] = forEndorser(group, by);
  return first ? group.filter(({ year }) => year === first.year) : group;
}

/** Whether somebody was called so when they were nominated, or is now: whoever takes a login later is not meant alone. */
function isCalled(
  { fact: { person, login = "" } }: Pick<Nomination, "fact">,
  name: string,
  world: World,
) {
  // Whoever was nominated was looked up then: GitHub need not be asked again.
  return same(name, login) || same(name, world.login(person) ?? "");
}

/**
 * Those of some nominations that somebody may say yes to: others' nominations of others. Whoever
 * nominated somebody does not make two of themselves with what that one said of their own work.
 */
export function forEndorser(all: readonly Nomination[], by: PersonId): readonly Nomination[] {
  const own = new Set(all.filter(({ fact }) => fact.by === by).map(whatFor));
  return all.filter((one) => {
    const { fact } = one;
    const isAlone = fact.by === fact.person && own.has(whatFor(one));
    return fact.by !== by && fact.person !== by && !isAlone;
  });
}

/** What tells apart whom nominations are of, and what for. */
function whatFor({ fact: { person }, badge, year }: Nomination): string {
  return `${person} ${givenKey({ badge: badge.id, year })}`;
}

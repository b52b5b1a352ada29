import { parseEndorse } from "../../commands/nominate.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { each } from "../ask.ts";
import { entriesOf } from "../entries.ts";
import type { FactOf } from "../fact.ts";
import { isBot, type PersonId, same } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { onceFor } from "../remembering.ts";
import { mayVouch } from "../roles.ts";
import { spelled } from "../spelled.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { awardsAt, holds } from "./awards.ts";
import { personKey } from "./key.ts";
import { everBelonged, homesOf, wasMember } from "./memberships.ts";

/** A badge that people are nominated for. */
export interface Nominable {
  readonly id: string;
  readonly name: string;
}

/** Somebody is nominated for a badge that they do not hold, by somebody who may do that. */
export interface Nomination {
  readonly fact: FactOf<"nominated">;
  readonly badge: Nominable;
}

/** The badges that people are nominated for. */
export function nominable(definitions: Definitions | undefined): readonly Nominable[] {
  return definitions ? nominableIn(definitions) : [];
}

const nominableIn = onceFor(({ badges }: Definitions): readonly Nominable[] =>
  entriesOf(badges).flatMap(([id, { name, nominated }]) => (nominated ? [{ id, name }] : [])),
);

/** The one of some badges that somebody calls by its id or its name. */
export function badgeCalled(words: string, all: readonly Nominable[]): Nominable | undefined {
  const said = spelled(words);
  return (
    all.find(({ id }) => spelled(id) === said) ?? all.find(({ name }) => spelled(name) === said)
  );
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

/** Whether somebody held a badge at a moment. */
export function held(person: PersonId, badge: string, at: Instant, world: World): boolean {
  return awardsAt(person, at, world).some((award) => award.badge === badge);
}

/** What took a badge back from somebody since a moment: what was said before then is over. */
function takenBackSince(at: Instant, person: PersonId, badge: string, { ledger }: World) {
  const revoked = ledger.about(personKey(person)).of("revoked");
  return revoked.filter((fact) => fact.badge === badge && fact.at >= at);
}

/** Where somebody was nominated, by people who belong, for badges that they do not hold. */
export function threadsFor(person: PersonId, world: World): readonly ThreadRef[] {
  const all = world.ledger.about(personKey(person)).of("nominated");
  if (all.length === 0) return [];
  const badges = nominable(world.definitions()).filter(({ id }) => !holds(person, id, world));
  const written = all.filter(
    (fact) => fact.person === person && badgeCalled(fact.badge, badges) !== undefined,
  );
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
  const strangers = new Set(each([...known], (by) => (isStranger(by, world) ? [by] : [])).flat());
  const standing = written.flatMap((fact) => {
    const badge = badgeCalled(fact.badge, badges);
    const counts = fact.by !== fact.person && !isBot(world.login(fact.person));
    return badge && counts && isBefore(fact, then) && !strangers.has(fact.by)
      ? [{ fact, badge }]
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
    ({ fact: { person, by, at: since }, badge }) =>
      !takenBackSince(since, person, badge.id, world).some((fact) => fact.at <= at) &&
      couldNominate(by, since, world),
  );
  return waiting.filter((_, index) => open[index]);
}

function meaning({ fact: { by, person }, badge }: Nomination): string {
  return `${by} ${person} ${badge.id}`;
}

/** Whether somebody did not hold a badge at a moment, and whoever nominated them belonged then. */
function waited({ fact: { by, person }, badge }: Nomination, at: Instant, world: World): boolean {
  return !held(person, badge.id, at, world) && couldNominate(by, at, world);
}

/** GitHub tells times to the second: of one second, the comment with the smaller number came first. */
function isBefore(fact: FactOf<"nominated">, { at, comment }: Moment): boolean {
  return fact.at < at || (fact.at === at && fact.comment <= comment);
}

/** Whether what waited for a yes then still does: whoever nominated them belongs, and nobody has taken the badge back since. */
export function stillWaits({ fact, badge }: Nomination, world: World): boolean {
  const { person, by, at } = fact;
  return belongs(by, world) && takenBackSince(at, person, badge.id, world).length === 0;
}

/** An `/endorse`, as it was written. */
type Endorsement = Moment & Pick<FactOf<"commanded">, "argument">;

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
  return [...Map.groupBy(meant, (one) => `${one.fact.person} ${one.badge.id}`).values()];
}

/** Whether somebody was called so when they were nominated, or is now: whoever takes a login later is not meant alone. */
function isCalled({ fact: { person, login = "" } }: Nomination, name: string, world: World) {
  // Whoever was nominated was looked up then: GitHub need not be asked again.
  return same(name, login) || same(name, world.login(person) ?? "");
}

/** Those of some nominations that somebody may say yes to: others' nominations of others. */
export function forEndorser(all: readonly Nomination[], by: PersonId): readonly Nomination[] {
  return all.filter(({ fact }) => fact.by !== by && fact.person !== by);
}

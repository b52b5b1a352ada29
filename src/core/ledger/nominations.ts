import { parseEndorse } from "../../commands/nominate.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import { isBot, type PersonId, same } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { mayVouch } from "../roles.ts";
import { spelled } from "../spelled.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { awardsAt } from "./awards.ts";
import { personKey } from "./key.ts";
import { homesOf, wasMember } from "./memberships.ts";

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
  const all = Object.entries(definitions?.badges ?? {});
  return all.flatMap(([id, { name, nominated }]) => (nominated ? [{ id, name }] : []));
}

/** The one of some badges that somebody calls by its id or its name. */
export function badgeCalled(words: string, all: readonly Nominable[]): Nominable | undefined {
  const said = spelled(words);
  return (
    all.find(({ id }) => spelled(id) === said) ?? all.find(({ name }) => spelled(name) === said)
  );
}

/** Whether somebody may nominate others: they belonged to a community when they did, led one, or own the organisation, and still do. */
export function mayNominate(person: PersonId, at: Instant, world: World): boolean {
  if (!belongs(person, world)) return false;
  const communities = Object.keys({ ...world.definitions()?.communities });
  return communities.some((id) => wasMember(person, id, at, world)) || mayVouch(person, at, world);
}

/** Whether they do now: whoever nobody knows is asked about once, however often they wrote. */
function belongs(person: PersonId, world: World): boolean {
  return homesOf(person, world).length > 0 || world.owners().includes(person);
}

/** Whether somebody may say yes to nominations: they led a community when they did, or own the organisation, and still do. */
export function mayEndorse(person: PersonId, at: Instant, world: World): boolean {
  return mayVouch(person, at, world) && mayVouch(person, world.now, world);
}

/** Whether somebody held a badge at a moment. */
export function held(person: PersonId, badge: string, at: Instant, world: World): boolean {
  return awardsAt(person, at, world).some((award) => award.badge === badge);
}

/** Whether a badge was taken back from somebody since a moment: what was said before then is over. */
function takenBackSince(at: Instant, person: PersonId, badge: string, { ledger }: World): boolean {
  const revoked = ledger.about(personKey(person)).of("revoked");
  return revoked.some((fact) => fact.badge === badge && fact.at >= at);
}

/** The nominations on a thread that waited for a yes at a moment, in order. */
export function nominationsOn(thread: ThreadRef, at: Instant, world: World): readonly Nomination[] {
  const badges = nominable(world.definitions());
  const written = world.ledger.about(threadKey(thread)).of("nominated");
  const known = new Set(written.map(({ by }) => by));
  const strangers = new Set(each([...known], (by) => (belongs(by, world) ? [] : [by])).flat());
  const standing = written.flatMap((fact) => {
    const badge = badgeCalled(fact.badge, badges);
    const counts = fact.at <= at && fact.by !== fact.person && !isBot(world.login(fact.person));
    return badge !== undefined && counts && !strangers.has(fact.by) ? [{ fact, badge }] : [];
  });
  const open = each(
    standing,
    ({ fact, badge }) =>
      !held(fact.person, badge.id, at, world) &&
      !takenBackSince(fact.at, fact.person, badge.id, world) &&
      mayNominate(fact.by, fact.at, world),
  );
  return standing.filter((_, index) => open[index]);
}

/** An `/endorse`, as it was written. */
export type Endorsement = Pick<FactOf<"commanded">, "thread" | "by" | "at" | "argument">;

/** The nominations that somebody's yes may mean, grouped by whom and what they are for: it counts where there is one group. */
export function meantBy(
  { thread, at, argument }: Omit<Endorsement, "by">,
  world: World,
): readonly (readonly Nomination[])[] {
  const { person: login, badge } = parseEndorse(argument);
  const called = badgeCalled(badge, nominable(world.definitions()));
  const meant = nominationsOn(thread, at, world).filter(
    (one) =>
      // Whoever was nominated was looked up then: GitHub need not be asked again.
      (login === undefined || same(login, world.login(one.fact.person) ?? "")) &&
      (badge === "" || one.badge.id === called?.id),
  );
  return [...Map.groupBy(meant, (one) => `${one.fact.person} ${one.badge.id}`).values()];
}

/** Those of some nominations that somebody may say yes to: others' nominations of others. */
export function forEndorser(all: readonly Nomination[], by: PersonId): readonly Nomination[] {
  return all.filter(({ fact }) => fact.by !== by && fact.person !== by);
}

import { each } from "../ask.ts";
import type { Fact, FactOf } from "../fact.ts";
import { isLocal, localId, type PersonId } from "../person.ts";
import { rememberingBoth } from "../remembering.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { gatheringsIn } from "./by-roll-call.ts";
import { didKey, metKey, personKey } from "./key.ts";
import { type Facts, factsOf } from "./ledger.ts";

type Linked = FactOf<"linked">;

/** What somebody did: with their account and, where it is linked, before they had one. What counts for an account counts for nobody else. */
export function deedsOf(person: PersonId, world: World): Facts {
  const own = world.ledger.about(didKey(person));
  if (isLocal(person)) return linkOf(person, world) ? NOTHING : own;
  const before = each(localsOf(own, person, world), (local) => ({
    local,
    facts: tickedByOthers(world.ledger.about(didKey(local)), person, world),
  }));
  return before.reduce(
    (all, { local, facts }) => joined(all, facts, () => withDeeds(all, facts, { person, local })),
    own,
  );
}

/** What others told of somebody: of their account and, where it is linked, before they had one. */
export function toldAbout(person: PersonId, world: World): Facts {
  const own = world.ledger.about(personKey(person));
  if (isLocal(person)) return linkOf(person, world) ? NOTHING : own;
  if (own.of("linked").length === 0) return own;
  const locals = localsOf(world.ledger.about(didKey(person)), person, world);
  const before = each(locals, (local) => world.ledger.about(personKey(local)));
  return before.reduce(
    (all, facts) => toldToo(all, facts, () => withTold(all, facts, person)),
    own,
  );
}

function withTold(own: Facts, facts: Facts, person: PersonId): Facts {
  const vouched = facts.of("contributed").filter((fact) => !isOwnWord(fact, person));
  const told = [...vouched, ...facts.of("reversed")];
  return told.length > 0 ? factsOf([...own.all, ...told]) : own;
}

/** Nobody vouches for themselves, by whatever name. */
function isOwnWord({ vouchedBy = [] }: FactOf<"contributed">, person: PersonId): boolean {
  return vouchedBy.length > 0 && vouchedBy.every((by) => by === person);
}

/** Nobody ticks themselves, by whatever name. */
function tickedByOthers(facts: Facts, person: PersonId, world: World): Facts {
  if (facts.of("took-part").length === 0) return facts;
  const met = world.ledger.about(metKey(person));
  return ticked(facts, met, () => {
    const own = new Set(met.of("called").map(({ id }) => id));
    const left = facts.all.filter(
      (fact) => fact.kind !== "took-part" || !fact.there || !own.has(fact.called),
    );
    return left.length < facts.all.length ? factsOf(left) : facts;
  });
}

const ticked = rememberingBoth<Facts>();

const toldToo = rememberingBoth<Facts>();

/** What is known of somebody without an account. */
type Theirs = FactOf<"took-part" | "listed-before">;

const NOTHING = factsOf([]);
const joined = rememberingBoth<Facts>();

/** As if the account had done it; who was at a gathering under both names was there once. */
function withDeeds(
  own: Facts,
  facts: Facts,
  { person, local }: { readonly person: PersonId; readonly local: PersonId },
): Facts {
  const theirs: readonly Theirs[] = [...gatheringsIn(facts, local), ...facts.of("listed-before")];
  const there = theirs.map((fact): Fact => ({ ...fact, person }));
  // Where the account was taken off a roll call, the name may still stand on it.
  const rest = own.all.filter(({ kind }) => kind !== "took-part");
  return there.length > 0 ? factsOf([...rest, ...gatheringsIn(own, person), ...there]) : own;
}

/** The link by which what is kept of somebody without an account counts for one; nothing while it counts for none. */
export function linkOf(local: PersonId, world: World): Linked | undefined {
  const all = each(everLocal(local, world), (one) => world.ledger.about(didKey(one)).all);
  return standingIn(factsOf(all.flat()))[0];
}

/** A time in which it counted for an account. */
interface Former {
  readonly person: PersonId;
  readonly from: Instant;
  readonly until: Instant;
}

/** For which accounts it counted what is kept of somebody without one, until that was taken back: by the times at which people said so. */
export function formerlyOf(local: PersonId, world: World): readonly Former[] {
  const all = each(everLocal(local, world), (one) => world.ledger.about(didKey(one)).all);
  const facts = factsOf(all.flat());
  return each(facts.of("unlinked"), ({ link, word, at }): readonly Former[] => {
    const begun = facts.of("linked").find(({ id }) => id === link);
    if (!begun) return [];
    const { person, since } = begun;
    const said = world.ledger.about(personKey(person)).of("identified");
    const until = said.find(({ id }) => id === word)?.at ?? at;
    return [{ person, from: since, until }];
  }).flat();
}

/** For whom it counts what somebody did: for the account that is theirs, where one is linked. */
export function countsFor(person: PersonId, world: World): PersonId {
  return (isLocal(person) ? linkOf(person, world)?.person : undefined) ?? person;
}

/** The links of an account that stand. */
export function linksOf(person: PersonId, world: World): readonly Linked[] {
  const own = standingIn(world.ledger.about(didKey(person)));
  const first = each(own, ({ local }) => linkOf(local, world)?.id);
  return own.filter(({ id }, index) => id === first[index]);
}

/** Every id without an account that is somebody's now, by all the names it had. */
function localsOf(own: Facts, person: PersonId, world: World): readonly PersonId[] {
  if (own.of("linked").length === 0) return [];
  const locals = each(linksOf(person, world), ({ local }) => everLocal(local, world));
  return [...new Set(locals.flat())];
}

function standingIn(facts: Facts): readonly Linked[] {
  const over = new Set(facts.of("unlinked").map(({ link }) => link));
  return facts.of("linked").filter(({ id }) => !over.has(id));
}

/** A file in `people/` can be called something else by now. */
function everLocal(local: PersonId, world: World): readonly PersonId[] {
  const { ever, now } = world.names();
  return ever("people", now("people", localId(local))).map((id): PersonId => `local:${id}`);
}

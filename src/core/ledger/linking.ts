import type { Definitions } from "../../definitions/definitions.ts";
import type { Person } from "../../definitions/types.ts";
import { nameKey } from "../../forms/roll-call.ts";
import { each } from "../ask.ts";
import { asWritten, type FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import type { PersonId } from "../person.ts";
import { mayVouch } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { mayJudge } from "./judgements.ts";
import { personKey } from "./key.ts";
import type { Facts } from "./ledger.ts";
import { formerlyOf, linkOf, linksOf } from "./links.ts";
import { accountOf } from "./told-by.ts";

type Identified = FactOf<"identified">;
type Linked = FactOf<"linked">;
type Unlinked = FactOf<"unlinked">;

/** The command with which somebody says who they were. */
export const CLAIM = "that-was-me";

/** Somebody whom a file in `people/` describes. */
export interface Described {
  readonly local: PersonId;
  readonly told: Person;
}

/** Whom people call so: by the name of a file, else by the whole name, if only one has it; all who have it otherwise. */
export function describedAs(
  called: string,
  definitions: Definitions | undefined,
): readonly Described[] {
  const [all, key] = [Object.entries(definitions?.people ?? {}), keyOf(called)];
  const byId = all.filter(([id]) => keyOf(id) === key);
  const found = byId.length > 0 ? byId : all.filter(([, { name }]) => keyOf(name) === key);
  return found.map(([id, told]) => ({ local: `local:${id}`, told }));
}

/** What a name is told by, whether or not the sentence ends with it, as in `Kit Doe.` or `Kit Doe Jr.` */
function keyOf(name: string): string {
  return nameKey(name).replace(/[.!]$/, "");
}

/** Whether their file leaves open whose account theirs is, or says it is this one. */
export function mayBe({ told }: Described, person: PersonId, world: World): boolean {
  const { github } = told;
  const account = accountOf(told);
  if (account !== undefined) return account === person;
  return github === undefined || world.pinned(github) === person;
}

/** What somebody said about who an account is: the account itself, or others. */
type Word = Identified | FactOf<"commanded">;

/** What follows for an account from what it and people who may say so said about who it is. */
export function linkingOf(person: PersonId, world: World): readonly (Linked | Unlinked)[] {
  const about = world.ledger.about(personKey(person));
  const said = about.of("identified").filter((word) => word.person === person);
  if (said.length === 0) return [];
  const claims = about.of("commanded").filter(({ name, by }) => name === CLAIM && by === person);
  const words = asWritten<Word>([...claims, ...said]);
  return [...ending(person, words, world), ...beginning(person, words, about, world)];
}

/** The first word that took a link back after one of the two that it follows from, by somebody who may: everybody may say alone who they are not. */
function ending(person: PersonId, words: readonly Word[], world: World): readonly Unlinked[] {
  const links = linksOf(person, world);
  const may = each(links.length > 0 ? words : [], (word) => takesBack(word, world));
  return links.flatMap((link) => {
    const since = startOf(link, words, world);
    const word = words.filter(isUnlink).find((one) => {
      const place = words.indexOf(one);
      return place > since && may[place];
    });
    if (!word) return [];
    const { thread, by, words: reason } = word;
    const about = { thread, person, local: link.local, by, reason, link: link.id, word: word.id };
    return [{ kind: "unlinked", id: `unlinked/${link.id}`, at: world.now, ...about }];
  });
}

/** The place of the first of the two words that a link follows from. */
function startOf(
  { id, person, local, since }: Linked,
  words: readonly Word[],
  world: World,
): number {
  const said = words.findIndex((word) => word.id === id.replace("linked/", "identified/"));
  const own = words.findLastIndex(
    (word) => word.at <= since && isClaim(word) && localOf(word.argument, person, world) === local,
  );
  return own < 0 ? said : Math.min(said, own);
}

function takesBack(word: Word, world: World): boolean {
  if (!isUnlink(word) || isLate(word.at, world)) return false;
  return word.by === word.person || mayJudge(word.by, word.at, world);
}

/** Nobody says alone who they are, and both say so anew once it was taken back. What waited for too long begins nothing. */
function beginning(
  person: PersonId,
  words: readonly Word[],
  about: Facts,
  world: World,
): readonly Linked[] {
  const fresh = afterUnlinks(words, about, world).filter(({ at }) => !isLate(at, world));
  const links = fresh.filter(isLink).filter(({ by }) => by !== person);
  const counts = each(links, ({ by, at }) => mayJudge(by, at, world));
  const found = new Map<PersonId, Linked>();
  for (const word of links.filter((_, index) => counts[index])) {
    const local = localOf(word.words, person, world);
    const since = local && saidBoth(word, local, fresh, world);
    const id = word.id.replace("identified/", "linked/");
    if (!since || about.has(id) || found.has(local)) continue;
    if (wasAnothers(local, person, since, world)) continue;
    const { thread, by } = word;
    found.set(local, { kind: "linked", id, at: world.now, thread, person, local, by, since });
  }
  const taken = each([...found.keys()], (local) => linkOf(local, world) !== undefined);
  return [...found.values()].filter((_, index) => !taken[index]);
}

/** Whether both had said it while it counted for another account: they heard that nothing changes, and say so again. */
function wasAnothers(local: PersonId, person: PersonId, since: Instant, world: World): boolean {
  return formerlyOf(local, world).some(
    (one) => one.person !== person && one.from <= since && since < one.until,
  );
}

/** What was said since it was last taken back, by somebody who could then: whoever they are by now, that ends what was said before. */
function afterUnlinks(words: readonly Word[], about: Facts, world: World): readonly Word[] {
  const done = new Set(about.of("unlinked").map(({ word }) => word));
  const ends = each(
    words,
    (word) =>
      isUnlink(word) &&
      (done.has(word.id) || word.by === word.person || mayVouch(word.by, word.at, world)),
  );
  return words.slice(ends.lastIndexOf(true) + 1);
}

function isLink(word: Word): word is Identified {
  return word.kind === "identified" && word.name === "link";
}

function isUnlink(word: Word): word is Identified {
  return word.kind === "identified" && word.name === "unlink";
}

function isClaim(word: Word): word is FactOf<"commanded"> {
  return word.kind === "commanded";
}

/** Whom a word means, where that can be this account. */
function localOf(called: string, person: PersonId, world: World): PersonId | undefined {
  const [one, another] = describedAs(called, world.definitions());
  return one && !another && mayBe(one, person, world) ? one.local : undefined;
}

/** When the second of the two had said that they are one; nothing before both have. */
function saidBoth(word: Identified, local: PersonId, words: readonly Word[], world: World) {
  const own = words
    .filter(isClaim)
    .findLast(({ argument }) => localOf(argument, word.person, world) === local);
  if (!own) return undefined;
  return own.at > word.at ? own.at : word.at;
}

import type { Definitions } from "../../definitions/definitions.ts";
import type { Person } from "../../definitions/types.ts";
import { nameKey } from "../../forms/roll-call.ts";
import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import { type PersonId, same } from "../person.ts";
import type { World } from "../world.ts";
import { mayJudge } from "./judgements.ts";
import { personKey } from "./key.ts";
import type { Facts } from "./ledger.ts";
import { linkOf, linksOf } from "./links.ts";
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
  const all = Object.entries(definitions?.people ?? {});
  const byId = all.filter(([id]) => same(id, called));
  const found =
    byId.length > 0 ? byId : all.filter(([, { name }]) => nameKey(name) === nameKey(called));
  return found.map(([id, told]) => ({ local: `local:${id}`, told }));
}

/** Whether their file leaves open whose account theirs is, or says it is this one. */
export function mayBe({ told }: Described, person: PersonId, world: World): boolean {
  const { github } = told;
  const account = accountOf(told);
  if (account !== undefined) return account === person;
  return github === undefined || world.pinned(github) === person;
}

/** What follows for an account from what it and people who may say so said about who it is. */
export function linkingOf(person: PersonId, world: World): readonly (Linked | Unlinked)[] {
  const about = world.ledger.about(personKey(person));
  const all = about.of("identified").filter((word) => word.person === person);
  if (all.length === 0) return [];
  const counts = each(all, (word) => counted(word, world));
  const words = all.filter((_, index) => counts[index]);
  return [...ending(person, words, world), ...beginning(person, words, about, world)];
}

/** Nobody says alone who they are; everybody may say alone who they are not. What waited for too long begins nothing. */
function counted({ name, person, by, at }: Identified, world: World): boolean {
  if (isLate(at, world)) return false;
  if (by === person) return name === "unlink";
  return mayJudge(by, at, world);
}

function ending(person: PersonId, words: readonly Identified[], world: World): readonly Unlinked[] {
  return linksOf(person, world).flatMap(({ id: link, local, since }) => {
    const word = words.find(({ name, at }) => name === "unlink" && at >= since);
    if (!word) return [];
    const { thread, by, words: reason } = word;
    const id = `unlinked/${link}`;
    return [{ kind: "unlinked", id, at: world.now, thread, person, local, by, reason, link }];
  });
}

function beginning(
  person: PersonId,
  words: readonly Identified[],
  about: Facts,
  world: World,
): readonly Linked[] {
  const undone = words.filter(({ name }) => name === "unlink");
  const found = new Map<PersonId, Linked>();
  for (const word of words.filter(({ name }) => name === "link")) {
    const local = localOf(word.words, person, world);
    const since = local && saidBoth(word, local, about, world);
    const id = word.id.replace("identified/", "linked/");
    if (!since || about.has(id) || undone.some(({ at }) => at >= since)) continue;
    const { thread, by } = word;
    if (!found.has(local))
      found.set(local, { kind: "linked", id, at: world.now, thread, person, local, by, since });
  }
  const taken = each([...found.keys()], (local) => linkOf(local, world) !== undefined);
  return [...found.values()].filter((_, index) => !taken[index]);
}

/** Whom a word means, where that can be this account. */
function localOf(called: string, person: PersonId, world: World): PersonId | undefined {
  const [one, another] = describedAs(called, world.definitions());
  return one && !another && mayBe(one, person, world) ? one.local : undefined;
}

/** When the second of the two had said that they are one; nothing before both have. */
function saidBoth(word: Identified, local: PersonId, about: Facts, world: World) {
  const own = about
    .of("commanded")
    .filter(({ name, by, at }) => name === CLAIM && by === word.person && !isLate(at, world))
    .findLast(({ argument }) => localOf(argument, word.person, world) === local);
  if (!own) return undefined;
  return own.at > word.at ? own.at : word.at;
}

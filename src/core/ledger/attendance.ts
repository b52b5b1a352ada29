import { firstDay } from "../../commands/work-day.ts";
import { nameKey } from "../../forms/roll-call.ts";
import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import type { Part } from "../fact/took-part.ts";
import { isLocal, type PersonId } from "../person.ts";
import { couldAct } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { countsFor } from "./links.ts";
import { accountCalled, peopleByName, personCalled } from "./named-on-roll.ts";
import type { Facts } from "./ledger.ts";
import { peopleThereIn } from "./parts.ts";
import { type Reading, readingOf, type Waiting } from "./reading-on.ts";
import type { Request } from "./request.ts";

type Call = FactOf<"called">;

/** What a roll call says of somebody. */
export interface Called {
  readonly person: PersonId;
  readonly there: boolean;
  /** When it first said so. */
  readonly since: Instant;
  /** The fact whose word it is. */
  readonly called: string;
  /** The handle, where it was read only later whose it is. */
  readonly name?: string;
}

/** A gathering, as far as its roll call asks. */
type Gathering = Pick<Request, "process" | "facts" | "around" | "definitions">;

/**
 * What the roll call of a gathering says of everybody on one of its lists: the last word of somebody
 * who may call it, and of those who say that they were not there. What counted once goes on counting.
 */
export function rollCallOn(here: Gathering, part: Part, world: World): readonly Called[] {
  const said = new Map<PersonId, Called>();
  for (const one of wordsOn(here, part, world)) {
    const before = said.get(one.person);
    if (before?.there !== true || !one.there) said.set(one.person, one);
  }
  return [...said.values(), ...knownOtherwise(here.facts, part, said)];
}

/** Those without an account who are not on it any more: by now their name means one that has one, or nobody. */
function knownOtherwise(
  facts: Facts,
  part: Part,
  said: ReadonlyMap<PersonId, Called>,
): readonly Called[] {
  return peopleThereIn(facts, part).flatMap(({ person, since, called }) =>
    isLocal(person) && !said.has(person) ? [{ person, there: false, since, called }] : [],
  );
}

/** Every word that counts, in order. */
function wordsOn(here: Gathering, part: Part, world: World): readonly Called[] {
  const people = peopleByName(here.definitions, world);
  const known = new Map<string, PersonId>();
  const counted = wordsCounted(here.facts, part);
  const calls = callsOf(here.facts, part);
  const isTrusted = trustIn(calls, here, world);
  const reading = readLater(calls, isTrusted, here.facts, world);
  const elsewhere = tickedElsewhere(calls, isTrusted);
  const stands = (call: Call, person: PersonId) => counted.has(wordKey(call.id, person));
  const isOwn = ownNames(calls.filter(isTrusted), people, stands, world);
  const countsIn = (call: Call) => (person: PersonId) =>
    stands(call, person) ||
    (isTrusted(call) &&
      !isOwn(call, person) &&
      (person !== call.by || mayNameSelf(person, part, here)));
  return calls.flatMap((call) => {
    const counts = countsIn(call);
    const later = (reading.get(call.id) ?? []).flatMap(({ name, person, call: ticked }) => {
      known.set(nameKey(name), person);
      const word = { person, there: true, since: ticked.at, called: ticked.id, name };
      return countsIn(ticked)(person) ? [word] : [];
    });
    const present = call.present.flatMap((one) => {
      const person = personCalled(one, people);
      if (person !== undefined) known.set(nameKey(one.name), person);
      return person ?? [];
    });
    const absent = call.absent.flatMap((name) => {
      const person = known.get(nameKey(name));
      const stays = person !== call.by && elsewhere.get(call.id)?.has(nameKey(name)) === true;
      return person === undefined || stays ? [] : [person];
    });
    const word = { since: call.at, called: call.id };
    return [
      ...later,
      ...present.filter(counts).map((person) => ({ person, there: true, ...word })),
      ...absent
        .filter((person) => person === call.by || isTrusted(call) || stands(call, person))
        .map((person) => ({ person, there: false, ...word })),
    ];
  });
}

/** What was said of one list. */
export function callsOf(facts: Facts, part: Part): readonly Call[] {
  return facts.of("called").filter(({ as = "participant" }) => as === part);
}

/** Whether somebody's own word is enough, where they may call the roll: whoever opened the issue was there. */
export function mayNameSelf(
  person: PersonId,
  part: Part,
  { around }: Pick<Gathering, "around">,
): boolean {
  return part === "participant" && person === around.author;
}

/** Tells whether a call ticks the name that whoever made it had before their account: what stands already is not asked about. */
function ownNames(
  calls: readonly Call[],
  people: ReadonlyMap<string, PersonId | undefined>,
  stands: (call: Call, person: PersonId) => boolean,
  world: World,
): (call: Call, person: PersonId) => boolean {
  const open = calls.flatMap((call) =>
    call.present.flatMap((one) => {
      const person = personCalled(one, people);
      return person !== undefined && isLocal(person) && !stands(call, person) ? [person] : [];
    }),
  );
  const whose = new Map(each([...new Set(open)], (one) => [one, countsFor(one, world)] as const));
  return ({ by }, person) => isLocal(person) && whose.get(person) === by;
}

/** By call, the names it takes off one text that stand ticked in another one there, by those whose roll call counts. */
function tickedElsewhere(
  calls: readonly Call[],
  isTrusted: (call: Call) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<number>>();
  const found = new Map<string, ReadonlySet<string>>();
  for (const call of calls) {
    const { id, present, absent, comment = 0 } = call;
    const off = absent.map(nameKey);
    const others = off.filter((name) =>
      [...(texts.get(name) ?? [])].some((one) => one !== comment),
    );
    found.set(id, new Set(others));
    if (!isTrusted(call)) continue;
    for (const name of off) texts.get(name)?.delete(comment);
    for (const { name } of present) {
      const key = nameKey(name);
      texts.set(key, (texts.get(key) ?? new Set<number>()).add(comment));
    }
  }
  return found;
}

/** A handle that was read later, and whose it is. */
interface ReadLater extends Waiting {
  readonly person: PersonId;
}

/** Whose the handles are that were read with a later edit, by that edit's fact: what is on record already is not asked again. */
function readLater(
  calls: readonly Call[],
  isTrusted: (call: Call) => boolean,
  facts: Facts,
  world: World,
): ReadonlyMap<string, readonly ReadLater[]> {
  const { later } = readingOf(calls, isTrusted);
  const onRecord = new Map(
    facts.of("took-part").map((one) => [`${one.called} ${one.name ?? ""}`, one.person]),
  );
  const found = each([...later], ([id, some]) => {
    const people = each(some, (waiting) => {
      const { name, call } = waiting;
      const person = onRecord.get(`${call.id} ${name}`) ?? accountCalled(name, world);
      return person === undefined ? [] : [{ ...waiting, person }];
    });
    return [id, people.flat()] as const;
  });
  return new Map(found);
}

/** How far these calls of a long roll have been read. */
export function readingOn(calls: readonly Call[], here: Gathering, world: World): Reading {
  return readingOf(calls, trustIn(calls, here, world));
}

/** Which of some calls count. */
function trustIn(calls: readonly Call[], here: Gathering, world: World): (call: Call) => boolean {
  const trusted = each(calls, ({ by, at }) => mayCall(by, at, here, world));
  const all = new Set(calls.filter((_, index) => trusted[index]));
  return (call) => all.has(call);
}

/** Whether somebody could call the roll when they wrote. */
export function mayCall(
  person: PersonId,
  at: Instant,
  { process, around }: Pick<Gathering, "process" | "around">,
  world: World,
): boolean {
  const { gathering } = process;
  return gathering !== undefined && couldAct(gathering["called-by"], person, at, around, world);
}

/** The day of a gathering: the first that its form or its title tells, else whatever the form says in its place. */
export function dayOfGathering({
  process,
  answers,
  title,
}: Pick<Request, "answers" | "process" | "title">): string | undefined {
  const field = process.gathering?.day?.field ?? "";
  const written = answers[field]?.text ?? "";
  return firstDay(written) ?? firstDay(title) ?? (written === "" ? undefined : written);
}

/** What was counted already, also where whoever called has lost the role since. */
function wordsCounted(facts: Facts, part: Part): ReadonlySet<string> {
  const there = facts.of("took-part").filter(({ as }) => as === part);
  return new Set(there.map(({ called, person }) => wordKey(called, person)));
}

function wordKey(called: string, person: PersonId): string {
  return `${called} ${person}`;
}

import { each } from "../../core/ask.ts";
import { isLate } from "../../core/late.ts";
import { BEGUN } from "../../core/fact/begun.ts";
import type { FactOf } from "../../core/fact.ts";
import { issueOf, wentOn } from "../../core/ledger/begun.ts";
import { personKey, tagKey } from "../../core/ledger/key.ts";
import { idOfFormer, livingCommunities } from "../../core/ledger/reading.ts";
import { requestWhere } from "../../core/ledger/request.ts";
import { type PersonId, same } from "../../core/person.ts";
import { mayName, type ThreadRef } from "../../core/place.ts";
import { adoptedBy } from "../../core/role/leads.ts";
import { mayAct } from "../../core/roles.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { wordOf } from "../../definitions/starts.ts";
import type { Community, Process } from "../../definitions/types.ts";

type Begun = FactOf<"begun">;

/** What somebody wrote with the word of a process. */
export interface Asked {
  readonly by: PersonId;
  readonly at: Instant;
  readonly argument: string;
  readonly thread: ThreadRef;
}

/** What comes of a word: a request about a community, or why there is none. */
export type Answer =
  | { readonly case: "begins"; readonly community: string }
  | { readonly case: "not-a-member"; readonly name: string }
  | { readonly case: "which"; readonly communities: readonly string[] }
  | { readonly case: "open"; readonly issue?: ThreadRef };

/** A process that a word starts. */
export interface Started {
  readonly id: string;
  readonly process: Process;
  readonly definitions: Definitions;
}

/** Processes that somebody starts with a word, by that word. */
function startedByWord(world: World): ReadonlyMap<string, Started> {
  const definitions = world.definitions();
  if (!definitions) return new Map();
  return new Map(
    Object.entries(definitions.processes).flatMap(([id, process]) => {
      const word = wordOf(process);
      return word === undefined ? [] : [[word, { id, process, definitions }] as const];
    }),
  );
}

/** The process that a word starts on a thread, if it starts one there: where the definitions are, and on requests. */
export function startedBy(word: string, thread: ThreadRef, world: World): Started | undefined {
  const found = startedByWord(world).get(word);
  if (!found) return undefined;
  const isHere = thread.repo.id === world.home()?.id || requestWhere(thread, world) !== undefined;
  return isHere ? found : undefined;
}

/** The words with which somebody starts something, wherever that is. */
export function allWords(world: World): readonly string[] {
  return [...startedByWord(world).keys()];
}

/** The words with which somebody starts something on a thread. */
export function wordsOn(thread: ThreadRef, world: World): readonly string[] {
  return allWords(world).filter((word) => startedBy(word, thread, world));
}

/** The requests that people asked for on a thread, one after the other for each process and person. */
export function askedFor(
  target: Extract<Target, { kind: "thread" }>,
  world: World,
): readonly Begun[] {
  // Where no word starts anything, nothing has to be known of the thread.
  if (startedByWord(world).size === 0) return [];
  const said = world.ledger
    .about(keyOfThread(target))
    .of("commanded")
    .filter(({ at }) => !isLate(at, world));
  const begun = each(said, (fact) => begin(fact, world)).flat();
  // What was asked twice at once is open by the time that the second is asked again.
  const first = new Map(begun.toReversed().map((one) => [`${one.process} ${one.person}`, one]));
  return [...first.values()];
}

function begin(fact: FactOf<"commanded">, world: World): readonly Begun[] {
  const started = startedBy(fact.name, fact.thread, world);
  if (!started || !meantIt(fact, world)) return [];
  const tag = `${BEGUN}${fact.id}`;
  if (world.ledger.about(tagKey(tag)).of("begun").length > 0) return [];
  const answer = answerTo(fact, started, world);
  if (answer.case !== "begins") return [];
  const { community } = answer;
  return [
    {
      kind: "begun",
      id: tag,
      at: fact.at,
      thread: fact.thread,
      tag,
      process: started.id,
      person: fact.by,
      by: fact.by,
      community,
      cause: { kind: "command" },
      answers: {},
    },
  ];
}

/** Whether the word started something when it was written, and for a community: nobody knew then what it means since. */
function meantIt(fact: FactOf<"commanded">, world: World): boolean {
  // GitHub tells times to the second, and what it means may have come into force within that one.
  const adopted = adoptedBy(`${fact.at.slice(0, 19)}.999Z`, world);
  const then = adopted && world.definitionsAt(adopted.commit);
  if (!then) return false;
  const living = livingCommunities(then);
  return Object.values(then.processes).some(
    (process) =>
      wordOf(process) === fact.name && communityFor(fact, process, living, world) !== undefined,
  );
}

/** What comes of somebody's word. */
export function answerTo(
  asked: Asked,
  { id, process, definitions }: Started,
  world: World,
): Answer {
  const open = openThen(id, asked, world);
  if (open) return { case: "open", ...toBeNamed(issueOf(open, world), asked) };
  const living = livingCommunities(definitions);
  const community = communityFor(asked, process, living, world);
  if (!community) return { case: "which", communities: living.map(([one]) => one) };
  const [there, { name }] = community;
  const around = { author: asked.by, subject: asked.by, communities: [there] };
  const may = each(["members", "leads"] as const, (role) =>
    mayAct(role, asked.by, asked.at, around, world),
  );
  return may.some(Boolean) ? { case: "begins", community: there } : { case: "not-a-member", name };
}

/** What stands where not everybody reads is not named elsewhere. */
function toBeNamed(
  issue: ThreadRef | undefined,
  { thread }: Asked,
): { readonly issue?: ThreadRef } {
  return issue && mayName(issue, thread.repo) ? { issue } : {};
}

/** The request of that process which somebody had asked for before, and which went on still. */
function openThen(process: string, { by, at }: Asked, world: World): Begun | undefined {
  const begun = world.ledger.about(personKey(by)).of("begun");
  const earlier = begun.filter(
    (one) => one.process === process && one.cause.kind === "command" && one.at <= at,
  );
  const open = each(earlier, (one) => wentOn(one, at, world));
  return earlier.find((_, index) => open[index]);
}

type Living = readonly (readonly [string, Community])[];

/** The community that it is for: the process's own, the one that is named, or that of the request where it was written. */
function communityFor(
  { argument, thread }: Pick<Asked, "argument" | "thread">,
  { community }: Process,
  living: Living,
  world: World,
): Living[number] | undefined {
  const called = (said: string | undefined) => living.find(([id]) => id === said);
  if (community && "is" in community) return called(community.is);
  const said = argument.trim();
  if (said !== "")
    return (
      living.find(([id, { name }]) => same(id, said) || same(name, said)) ??
      called(idOfFormer(said, world))
    );
  const [only, ...more] = living;
  return more.length === 0 ? only : called(requestWhere(thread, world)?.community);
}

import { only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { World } from "../world.ts";

/** An issue that asks the owners about people in a community's team. */
export interface Question {
  readonly tag: string;
  readonly community: string;
  readonly thread: ThreadRef;
  /** Waymark has nothing left to ask there, or somebody closed it. */
  readonly state: "open" | "settled" | "closed";
}

const TAG = "removals/";

/** The tag of a community's next question: each one has an issue of its own. */
export function questionTag(community: string, before: number): string {
  return `${TAG}${community}/${before}`;
}

/** Every question about people in teams, in the order they were asked. */
export function removalQuestions(world: World): readonly Question[] {
  return only(world.facts, "raised").flatMap(({ tag, thread, community }) =>
    community !== undefined && tag.startsWith(TAG)
      ? [{ tag, community, thread, state: stateOf(thread, world) }]
      : [],
  );
}

/** The question that a thread is, if it is one. */
export function questionOn(thread: ThreadRef, world: World): Question | undefined {
  return removalQuestions(world).find((one) => threadKey(one.thread) === threadKey(thread));
}

function stateOf(thread: ThreadRef, { facts }: World): Question["state"] {
  const here = (fact: { readonly thread: ThreadRef }) =>
    threadKey(fact.thread) === threadKey(thread);
  if (only(facts, "removals-settled").some(here)) return "settled";
  return only(facts, "closed").some(here) ? "closed" : "open";
}

/** How a question names a person: by their account, which nobody can take over. */
export function accountOf(person: PersonId): string {
  return `(account ${person.slice(person.indexOf(":") + 1)})`;
}

/**
 * The issue on which an owner agreed to take somebody out, as far as that has not been done yet.
 * What is said where nothing is left to decide changes nothing, later neither.
 */
export function confirmation(
  person: PersonId,
  community: string,
  world: World,
): ThreadRef | undefined {
  const threads = questionsOf(community, world)
    .filter(({ state }) => state !== "settled")
    .map(({ thread }) => threadKey(thread));
  const done = removedLast(person, community, world);
  return only(world.facts, "commanded").find(
    ({ name, by, at, saw, thread }) =>
      name === "confirm" &&
      at > done &&
      world.owners.includes(by) &&
      threads.includes(threadKey(thread)) &&
      saw.includes(accountOf(person)),
  )?.thread;
}

/** Whether a question about somebody was closed without an answer: then they stay. */
export function isSpared(person: PersonId, community: string, world: World): boolean {
  return questionsOf(community, world).some(
    ({ tag, state }) =>
      state === "closed" && world.written[tag]?.includes(accountOf(person)) === true,
  );
}

/** The questions about one community. */
export function questionsOf(community: string, world: World): readonly Question[] {
  return removalQuestions(world).filter((question) => question.community === community);
}

/** When somebody was last to be taken out; empty before the first time. */
function removedLast(person: PersonId, community: string, { facts }: World): string {
  const mine = only(facts, "removal-begun").filter(
    (fact) => fact.person === person && fact.community === community,
  );
  return mine.at(-1)?.at ?? "";
}

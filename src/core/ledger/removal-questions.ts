import { isHeldBack } from "../../commands/held-back.ts";
import { each } from "../ask.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { World } from "../world.ts";
import { communityKey, REMOVALS } from "./key.ts";

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

/** How many questions about people in teams there ever were, in the whole organisation. */
export function questionCount({ ledger }: World): number {
  return ledger.about(REMOVALS).of("raised").length;
}

/** The questions about one community, in the order they were asked. */
export function questionsOf(community: string, world: World): readonly Question[] {
  const facts = world.ledger.about(communityKey(community));
  const asked = facts
    .of("raised")
    .filter((fact) => fact.community === community && isQuestion(fact.tag));
  // Nearly all there ever were are settled: their threads need not be read.
  const settled = new Set(facts.of("removals-settled").map(({ thread }) => threadKey(thread)));
  return each(asked, ({ tag, thread }) => ({
    tag,
    community,
    thread,
    state: settled.has(threadKey(thread)) ? "settled" : stateOf(thread, world),
  }));
}

/** Whether a tag is that of a question about people in a team. */
export function isQuestion(tag: string): boolean {
  return tag.startsWith(TAG);
}

function stateOf(thread: ThreadRef, { ledger }: World): Question["state"] {
  return ledger.about(threadKey(thread)).of("closed").length > 0 ? "closed" : "open";
}

/** How a question names a person: by their account's number, which nobody can take over. */
export function accountOf(person: PersonId): string {
  return person.slice(person.indexOf(":") + 1);
}

/** Whether a question lists somebody, in whatever words it is: a line of the list ends with their number, in brackets. */
export function isListed(person: PersonId, question: string): boolean {
  return new RegExp(`^- .*\\D${accountOf(person)}\\)\\r?$`, "m").test(question);
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
  const done = removedLast(person, community, world);
  const open = questionsOf(community, world).filter(({ state }) => state !== "settled");
  const said = each(open, ({ thread }) => world.ledger.about(threadKey(thread)).of("commanded"));
  return said
    .flat()
    .find(
      ({ name, argument, by, at, saw }) =>
        name === "confirm" &&
        !isHeldBack(argument) &&
        at > done &&
        isListed(person, saw) &&
        world.owners().includes(by),
    )?.thread;
}

/** Whether a question about somebody was closed without an answer: then they stay. */
export function isSpared(person: PersonId, community: string, world: World): boolean {
  return questionsOf(community, world).some(
    ({ tag, state }) => state === "closed" && isListed(person, world.written(tag) ?? ""),
  );
}

/** When somebody was last to be taken out; empty before the first time. */
function removedLast(person: PersonId, community: string, { ledger }: World): string {
  const begun = ledger.about(REMOVALS).of("removal-begun");
  const mine = begun.filter((fact) => fact.person === person && fact.community === community);
  return mine.at(-1)?.at ?? "";
}

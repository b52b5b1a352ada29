import type { FactOf } from "../../core/fact.ts";
import { threadKey, type ThreadRef } from "../../core/place.ts";
import { type Duration, shift } from "../../core/time.ts";
import type { World } from "../../core/world.ts";

/** A `/take` or a `/drop` on an issue. */
export type Word = FactOf<"commanded"> & { readonly name: "take" | "drop" };

/** What was not done in that time is not done any more: who would still want it? */
const FRESH: Duration = { count: 1, unit: "week" };

export function isWord(name: string): name is Word["name"] {
  return name === "take" || name === "drop";
}

/** The last such word of each person that still means something: nobody answered it, or assigned them since. */
export function openWords(ref: ThreadRef, world: World): readonly Word[] {
  const since = shift(world.now, FRESH, -1);
  const words = wordsOn(ref, world).filter(({ at }) => at >= since);
  const last = new Map(words.map((word) => [word.by, word]));
  const assigned = world.ledger.about(threadKey(ref)).of("assigned-to");
  const open = [...last.values()].filter(
    (word) =>
      !isTooOften(word, words) &&
      !assigned.some((fact) => fact.person === word.by && fact.at >= word.at),
  );
  if (open.length === 0) return [];
  const tags = new Set(world.said(ref).map(({ tag }) => tag));
  return open.filter((word) => !tags.has(tagOf(word)));
}

/** Nobody takes an issue again on the day on which they let it go so often. */
const MOST_DROPPED = 2;
const DAY: Duration = { count: 1, unit: "day" };

/** What somebody writes on a thread. */
type Written = Pick<Word, "at" | "by" | "comment" | "name">;

/** Whether an issue goes from hand to hand: it does nothing then, and is not answered but once. */
export function isTooOften(word: Written, words: readonly Word[]): boolean {
  return word.name === "take" && droppedBefore(word, words).dropped >= MOST_DROPPED;
}

/** Whether it is the first that does nothing because of that. */
export function isFirstTooMany(word: Written, words: readonly Word[]): boolean {
  const { dropped, last } = droppedBefore(word, words);
  return dropped === MOST_DROPPED && last === "drop";
}

/** How often somebody took an issue and let it go on the day before a word of theirs, and which word was their last. */
function droppedBefore({ by, at, comment }: Written, words: readonly Word[]) {
  const since = shift(at, DAY, -1);
  const own = words.filter(
    (one) => one.by === by && one.comment !== comment && one.at >= since && one.at <= at,
  );
  const dropped = own.filter(
    ({ name }, index) => name === "drop" && own[index - 1]?.name === "take",
  );
  return { dropped: dropped.length, last: own.at(-1)?.name };
}

/** Every such word on a thread. */
export function wordsOn(ref: ThreadRef, { ledger }: World): readonly Word[] {
  return ledger.about(threadKey(ref)).of("commanded").filter(isOne);
}

function isOne(fact: FactOf<"commanded">): fact is Word {
  return isWord(fact.name);
}

/** With which message a word is answered. */
export function tagOf({ comment, name }: Word): string {
  return `reply/${comment}/${name}`;
}

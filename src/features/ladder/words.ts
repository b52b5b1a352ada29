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
  const facts = world.ledger.about(threadKey(ref));
  const since = shift(world.now, FRESH, -1);
  const words = facts.of("commanded").filter((word) => word.at >= since);
  const last = new Map(words.filter(isOne).map((word) => [word.by, word]));
  const assigned = facts.of("assigned-to");
  const open = [...last.values()].filter(
    ({ by, at }) => !assigned.some((fact) => fact.person === by && fact.at >= at),
  );
  if (open.length === 0) return [];
  const tags = new Set(world.said(ref).map(({ tag }) => tag));
  return open.filter((word) => !tags.has(tagOf(word)));
}

function isOne(fact: FactOf<"commanded">): fact is Word {
  return isWord(fact.name);
}

/** With which message a word is answered. */
export function tagOf({ comment, name }: Word): string {
  return `reply/${comment}/${name}`;
}

import type { Checklist, Role } from "../../definitions/types.ts";
import { itemsOf, type Line } from "../checklist.ts";
import { type Fact, type FactOf, inOrder } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { Instant } from "../time.ts";

/** A tick that counts. */
export interface Tick {
  readonly item: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly fact: string;
}

type Acted = FactOf<"ticked"> | FactOf<"commanded">;

/**
 * The items of a checklist that are done on a thread: the last word of somebody
 * whose role allows it, by box or by `/done` and `/undo`. `ever` tells every id an item had.
 */
export function ticks(
  checklist: Checklist,
  thread: ThreadRef,
  facts: readonly Fact[],
  may: (role: Role, person: PersonId, at: Instant) => boolean,
  ever: (item: string) => readonly string[] = (item) => [item],
): readonly Tick[] {
  const done = new Map<string, Tick>();
  const items = new Map(
    itemsOf(checklist).flatMap((line) => ever(line.id).map((id) => [id, line])),
  );
  for (const fact of inOrder(facts)) {
    if (!isAct(fact) || threadKey(fact.thread) !== threadKey(thread)) continue;
    const line = items.get(itemOf(fact));
    if (!line || !may(line.by, fact.by, fact.at)) continue;
    if (sets(fact)) done.set(line.id, done.get(line.id) ?? tick(line, fact));
    else done.delete(line.id);
  }
  return itemsOf(checklist).flatMap(({ id }) => done.get(id) ?? []);
}

function isAct(fact: Fact): fact is Acted {
  return fact.kind === "ticked" || (fact.kind === "commanded" && /^(done|undo)$/.test(fact.name));
}

function itemOf(fact: Acted): string {
  return fact.kind === "ticked" ? fact.item : fact.argument.toLowerCase();
}

function sets(fact: Acted): boolean {
  return fact.kind === "ticked" ? fact.on : fact.name === "done";
}

function tick(line: Line, fact: Acted): Tick {
  return { item: line.id, by: fact.by, at: fact.at, fact: fact.id };
}

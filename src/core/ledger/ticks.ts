import type { Definitions } from "../../definitions/definitions.ts";
import type { Checklist, Role } from "../../definitions/types.ts";
import { each } from "../ask.ts";
import { itemsOf, type Line } from "../checklist.ts";
import type { Fact, FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { Reason } from "../reason.ts";
import { type Around, mayAct, tickingRole } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { completedHere } from "./completions.ts";
import type { Facts } from "./ledger.ts";
import { conditions } from "../../words/generated/conditions.ts";
import type { Voice } from "../../words/voice.ts";

/** A tick that counts. */
export interface Tick {
  readonly item: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly fact: string;
}

type Acted = FactOf<"ticked"> | FactOf<"commanded">;

/**
 * The items of a checklist that are done: the last word of somebody
 * whose role allows it, by box or by `/done` and `/undo`. `ever` tells every id an item had.
 */
export function ticks(
  checklist: Checklist,
  facts: readonly Fact[],
  may: (role: Role, person: PersonId, at: Instant) => boolean,
  ever: (item: string) => readonly string[] = (item) => [item],
): readonly Tick[] {
  const done = new Map<string, Tick>();
  const items = new Map(
    itemsOf(checklist).flatMap((line) => ever(line.id).map((id) => [id, line])),
  );
  const counting = each(facts.filter(isAct), (fact) => {
    const line = items.get(itemOf(fact));
    return line && may(line.by, fact.by, fact.at) ? [{ line, fact }] : [];
  });
  for (const { line, fact } of counting.flat()) {
    if (sets(fact)) done.set(line.id, done.get(line.id) ?? ticked(line, fact));
    else done.delete(line.id);
  }
  return itemsOf(checklist).flatMap(({ id }) => done.get(id) ?? []);
}

function isAct(fact: Fact): fact is Acted {
  return (
    fact.kind === "ticked" || (fact.kind === "commanded" && ["done", "undo"].includes(fact.name))
  );
}

function itemOf(fact: Acted): string {
  return fact.kind === "ticked" ? fact.item : fact.argument.toLowerCase();
}

function sets(fact: Acted): boolean {
  return fact.kind === "ticked" ? fact.on : fact.name === "done";
}

function ticked(line: Line, fact: Acted): Tick {
  return { item: line.id, by: fact.by, at: fact.at, fact: fact.id };
}

/** A request, as far as its checklists ask. */
interface Here {
  readonly definitions: Definitions;
  readonly id: string;
  readonly facts: Facts;
  readonly community?: string;
  readonly relevant: string;
  readonly around: Around;
}

/** Who ticked what of a checklist on a request, as far as it counts. */
export function ticksOn(id: string, here: Here, world: World): readonly Tick[] {
  const checklist = here.definitions.checklists[id];
  if (!checklist) return [];
  const may = (role: Role, person: PersonId, at: Instant) =>
    mayAct(tickingRole(role, at, here.around, world), person, at, here.around, world);
  const done = ticks(checklist, here.facts.all, may, (item) =>
    world.names().ever(`items/${id}`, item),
  );
  const completed = completedHere(id, here);
  return completed ? latched(checklist, done, completed) : done;
}

/** Completion latches: who ticked may have lost the role since. */
function latched(
  checklist: Checklist,
  done: readonly Tick[],
  { person: by, at, id: fact }: FactOf<"completed">,
): readonly Tick[] {
  return itemsOf(checklist).map(
    ({ id: item }) => done.find((tick) => tick.item === item) ?? { item, by, at, fact },
  );
}

/** What stands on a checklist; nothing on one that isn't there any more. */
export function itemsIn(id: string, { definitions }: Pick<Here, "definitions">): readonly Line[] {
  const checklist = definitions.checklists[id];
  return checklist ? itemsOf(checklist) : [];
}

/** How far a checklist is on a request. */
export function checklistReason(id: string, here: Here, voice: Voice, world: World): Reason {
  const items = itemsIn(id, here);
  const done = ticksOn(id, here, world);
  return {
    holds: items.length > 0 && done.length === items.length,
    says: () => conditions(voice)("conditions-items", { count: done.length, total: items.length }),
    evidence: done.map(({ fact }) => fact),
  };
}

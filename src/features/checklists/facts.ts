import { boxesIn } from "../../core/checklist.ts";
import type { Event, ThreadEdited } from "../../core/event.ts";
import { editOf, type Fact } from "../../core/fact.ts";
import { blockIn } from "../../forms/block.ts";

/** A tick is a fact about whoever ticked; every edit around a list is one, so that ticks can be put in order. */
export function facts(event: Event): readonly Fact[] {
  if (event.kind !== "thread.edited") return [];
  const { before, after } = event;
  if (before === after || blockIn(after) === undefined) return [];
  const ticks = event.actor.bot ? [] : ticked(event);
  return ticks.length > 0 ? ticks : [edited(event)];
}

function ticked(event: ThreadEdited): readonly Fact[] {
  const before = boxesIn(event.before);
  return [...boxesIn(event.after)]
    .filter(([item, on]) => before.has(item) && before.get(item) !== on)
    .map(([item, on]) => ({
      kind: "ticked",
      id: `ticked/${placeOf(event)}/${item}`,
      at: event.at,
      thread: event.thread,
      by: event.actor.id,
      item,
      on,
      edit: editOf(event.before, event.after),
    }));
}

function edited(event: ThreadEdited): Fact {
  const { at, thread } = event;
  const edit = editOf(event.before, event.after);
  return { kind: "edited", id: `edited/${placeOf(event)}`, at, thread, edit };
}

/** The same edit has the same id, however often and under whatever name it is delivered. */
function placeOf({ thread, at, before, after }: ThreadEdited): string {
  const { from, to } = editOf(before, after);
  return `${thread.repo.id}/${thread.number}/${at}/${from}-${to}`;
}

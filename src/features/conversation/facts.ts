import type { CommandKind } from "../../core/command-kind.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";
import { commandId } from "../../core/fact/commanded.ts";
import { headingsIn } from "../../forms/sections.ts";

/** Whether a word that is none of ours may be one with which the definitions let people decide about an issue. */
function mayDecide(name: string, { pull }: CommentCreated): boolean {
  return !pull && name.length <= LONGEST;
}

/** As long as a word of the definitions can be. */
const LONGEST = 39;

/** The commands of a comment, as they were written, each by its place among all that looks like one. */
export function commanded(
  event: CommentCreated,
  known: readonly CommandKind[],
): readonly FactOf<"commanded">[] {
  return event.commands.flatMap(({ name, argument }, place) => {
    const kind = known.find((one) => one.name === name);
    if (!kind && !mayDecide(name, event)) return [];
    const judged = kind ? kind.judged : headingsIn(event.body).length > 0;
    const saw = judged && event.actor.id !== event.author.id;
    return [
      {
        kind: "commanded",
        id: commandId(event.comment, place),
        at: event.at,
        thread: event.thread,
        by: event.actor.id,
        name,
        argument: kind?.keeps ? kind.keeps(argument) : argument,
        comment: event.comment,
        saw: saw ? event.body : "",
        ...(saw && { labels: event.labels }),
      },
    ];
  });
}

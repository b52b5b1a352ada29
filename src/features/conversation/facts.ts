import type { CommandKind } from "../../core/command-kind.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";

/** The commands of a comment, as they were written, each by its place among all that looks like one. */
export function commanded(
  event: CommentCreated,
  known: readonly CommandKind[],
): readonly FactOf<"commanded">[] {
  return event.commands.flatMap(({ name, argument }, place) => {
    const kind = known.find((one) => one.name === name);
    if (!kind) return [];
    const judged = kind.judged && event.actor.id !== event.author.id;
    return [
      {
        kind: "commanded",
        id: `commanded/${String(event.comment).padStart(15, "0")}/${place}`,
        at: event.at,
        thread: event.thread,
        by: event.actor.id,
        name,
        argument: kind.keeps ? kind.keeps(argument) : argument,
        comment: event.comment,
        saw: judged ? event.body : "",
        ...(judged && event.labels.length > 0 && { labels: event.labels }),
      },
    ];
  });
}

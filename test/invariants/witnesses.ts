import type { CommentCreated, Event } from "../../src/core/event.ts";
import type { PersonId } from "../../src/core/person.ts";
import { type ThreadRef, threadKey } from "../../src/core/place.ts";
import type { Model } from "../model/model.ts";
import { somebody } from "../model/people.ts";

/** Everybody who ever leads a community in any version of Harbor's definitions. */
const LEADS: Readonly<Record<string, readonly PersonId[]>> = {
  "ui-ux": [somebody("ada"), somebody("lin")],
  data: [somebody("lin")],
  field: [somebody("lin")],
};

export const anyLead: readonly PersonId[] = [somebody("ada"), somebody("lin"), somebody("ona")];

export function leadsOf(community: string | undefined): readonly PersonId[] {
  return LEADS[community ?? ""] ?? [];
}

/** Comments that hold a command, as GitHub delivered them: read without any of Waymark's folds. */
export function commandsIn(
  { sent }: Model,
  name: string,
  where?: ThreadRef,
): readonly CommentCreated[] {
  return sent
    .filter((event): event is CommentCreated => event.kind === "comment.created")
    .filter(({ thread }) => !where || threadKey(thread) === threadKey(where))
    .filter(({ commands }) => commands.some((command) => command.name === name));
}

/** Whether one of these people ticked an item of a thread, or wrote `/done` for it. */
export function wasDoneBy(
  model: Model,
  where: ThreadRef,
  item: string,
  people: readonly PersonId[],
): boolean {
  const said = commandsIn(model, "done", where).some(
    ({ actor, commands }) =>
      people.includes(actor.id) && commands.some(({ argument }) => argument === item),
  );
  return said || model.sent.some((event) => ticks(event, where, item, people));
}

function ticks(event: Event, where: ThreadRef, item: string, people: readonly PersonId[]): boolean {
  if (event.kind !== "thread.edited" || !people.includes(event.actor.id)) return false;
  return (
    threadKey(event.thread) === threadKey(where) && event.after.includes(`<!-- item:${item} -->`)
  );
}

/** What an issue's body names as its community. */
export function named(body: string): string {
  return /### Community\n\n([^\n]*)/.exec(body)?.[1] ?? "";
}

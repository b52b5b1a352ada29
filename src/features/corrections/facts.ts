import { parseCorrect } from "../../commands/correct.ts";
import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Lasting } from "../../core/world.ts";

/** Every `/correct` that names somebody and says why, whoever wrote it. */
export function facts(event: Event, world: Lasting): readonly FactOf<"corrected">[] {
  if (event.kind !== "comment.created" || event.actor.bot) return [];
  const { at, thread, comment, actor } = event;
  const written = event.commands.flatMap(({ name, argument }, place) => {
    const correct = name === "correct" ? parseCorrect(argument) : undefined;
    return correct ? [{ ...correct, place }] : [];
  });
  return each(written, ({ person: login, reason, place }): readonly FactOf<"corrected">[] => {
    const person = world.account(login);
    const id = `corrected/${comment}/${place}`;
    const about = { thread, by: actor.id, reason };
    return person ? [{ kind: "corrected", id, at, ...about, person: person.id }] : [];
  }).flat();
}

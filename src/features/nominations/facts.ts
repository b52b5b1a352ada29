import { parseNominate } from "../../commands/nominate.ts";
import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Lasting } from "../../core/world.ts";

/** Every `/nominate` that names somebody and a badge and says why, whoever wrote it. */
export function facts(event: Event, world: Lasting): readonly FactOf<"nominated">[] {
  if (event.kind !== "comment.created" || event.actor.bot) return [];
  const { at, thread, comment, actor } = event;
  const written = event.commands.flatMap(({ name, argument }, place) => {
    const said = name === "nominate" ? parseNominate(argument) : undefined;
    return said ? [{ ...said, place }] : [];
  });
  return each(
    written,
    ({ person: login, badge, reason, place }): readonly FactOf<"nominated">[] => {
      const person = world.account(login);
      const id = `nominated/${String(comment).padStart(15, "0")}/${place}`;
      const about = { thread, by: actor.id, badge, reason, comment };
      if (!person) return [];
      const whom = { person: person.id, login: person.login };
      return [{ kind: "nominated", id, at, ...about, ...whom }];
    },
  ).flat();
}

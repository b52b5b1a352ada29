import type { Event } from "../../core/event.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Lasting } from "../../core/world.ts";
import { judgedIn } from "./words.ts";

/** What was said about somebody's badge where not everybody reads along; what was said anywhere else is nothing. */
export function facts(event: Event, world: Lasting): readonly FactOf<"judged">[] {
  if (event.kind !== "comment.created" || event.actor.bot) return [];
  return judgedIn(event, world);
}

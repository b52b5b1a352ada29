import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { homesOf } from "../../core/ledger/memberships.ts";
import type { World } from "../../core/world.ts";

const NAMING = ["hide-me", "quiet", "show-me", "thank-me"];

/** Whoever would rather not be thanked or named, or would again, is looked for where their communities thanked people last. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  if (!event.commands.some(({ name }) => NAMING.includes(name))) return {};
  const homes = homesOf(event.actor.id, world);
  return { touched: homes.map((community) => ({ kind: "community", community })) };
}

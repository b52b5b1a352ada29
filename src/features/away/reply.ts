import { dayOf } from "../../core/dates.ts";
import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { lastDay } from "../../core/ledger/absences.ts";
import { mayVouch } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import { type Instant, shift } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { awayUntil, howToBeAway, welcomeBack } from "./messages.ts";

/** Whoever says that they are away, or back, hears what that means. Their own clocks are looked at again. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const { actor, at } = event;
  const words = event.commands.filter(({ name }) => name === "away" || name === "back");
  if (words.length === 0) return {};
  const messages = words.map(({ name, argument }, index) => {
    const body =
      name === "back" ? welcomeBack(actor.login) : answer(actor.login, argument, at, world);
    return say(event, `${name}/${index}`, body);
  });
  // Any request may be asking them just now: those who ask somebody are few, and leave seldom.
  const asked = mayVouch(actor.id, at, world) ? ([{ kind: "everything" }] as const) : [];
  return { messages, touched: [{ kind: "person", person: actor.id }, ...asked] };
}

function answer(login: string, argument: string, at: Instant, world: World): string {
  const until = lastDay(argument, dayOf(at, world));
  if (until !== undefined) return awayUntil(login, until);
  return howToBeAway(login, dayOf(shift(at, { count: 2, unit: "week" }), world));
}

import type { Event, EventKind } from "../core/event.ts";
import type { Feature } from "../core/feature.ts";
import { take, type Taken } from "../core/take.ts";
import { readEvent } from "./read/event.ts";
import { type Delivery, eventsOf, mentionedIn } from "./receive.ts";
import type { Shell } from "./shell.ts";

/** Takes one delivery: what it tells, what follows, and that it was taken are written down together. */
export async function takeDelivery(
  features: readonly Feature[],
  delivery: Delivery,
  shell: Shell,
): Promise<void> {
  const taken: Taken[] = [];
  const events = eventsOf(delivery).filter((event) => !isEcho(event, shell));
  for (const event of events) {
    if (CHANGES_TEAMS.includes(event.kind)) shell.memo.forget();
    const world = await readEvent(event, shell);
    taken.push(take(features, event, world));
  }
  shell.lost.throwIfAborted();
  await shell.store.commit(shell.org.id, {
    facts: taken.flatMap(({ facts }) => facts),
    messages: taken.flatMap(({ messages }) => messages),
    touched: taken.flatMap(({ touched }) => touched),
    ...mentionedIn(delivery.payload),
    seen: delivery.receivedAt,
    taken: delivery.id,
  });
}

const CHANGES_TEAMS: readonly EventKind[] = ["team.changed", "organization.changed", "installed"];

/** What GitHub tells us of our own labels and texts is no news: we looked when we wrote them. */
function isEcho({ kind, actor }: Event, { bot }: Shell): boolean {
  return actor.login === bot && (kind === "thread.changed" || kind === "thread.edited");
}

import type { Event } from "../core/event.ts";
import type { Feature } from "../core/feature.ts";
import { take, type Taken } from "../core/take.ts";
import type { World } from "../core/world.ts";
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
  for (const event of eventsOf(delivery)) taken.push(await takeEvent(features, event, shell));
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

async function takeEvent(features: readonly Feature[], event: Event, shell: Shell): Promise<Taken> {
  const world: World = await readEvent(event, shell);
  return take(features, event, world);
}

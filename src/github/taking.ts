import type { Event, EventKind } from "../core/event.ts";
import type { Feature } from "../core/feature.ts";
import { take, type Taken } from "../core/take.ts";
import { readerOf } from "./answer/reader.ts";
import { type Delivery, eventsOf, mentionedIn } from "./receive.ts";
import { settingOf, type Shell } from "./shell.ts";

/** Takes one delivery: what it tells, what follows, and that it was taken are written down together. */
export async function takeDelivery(
  features: readonly Feature[],
  delivery: Delivery,
  shell: Shell,
): Promise<void> {
  const taken: Taken[] = [];
  for (const event of eventsOf(delivery)) {
    if (CHANGES_TEAMS.includes(event.kind)) shell.memo.forget();
    const known = isOurs(event, shell) ? { ...event, ours: true as const } : event;
    taken.push(await take(known, features, settingOf(shell), readerOf(shell)));
  }
  shell.lost.throwIfAborted();
  await shell.store.commit(shell.org.id, {
    facts: taken.flatMap(({ facts }) => facts),
    messages: taken.flatMap(({ messages }) => messages),
    touched: taken.flatMap(({ touched }) => touched),
    ...mentionedIn(delivery.payload),
    seen: delivery.receivedAt,
    taken: delivery.id,
    answers: Object.fromEntries(taken.flatMap(({ answers }) => [...answers])),
  });
}

const CHANGES_TEAMS: readonly EventKind[] = ["team.changed", "organization.changed", "installed"];

/** GitHub tells us of our own labels and texts. */
function isOurs({ kind, actor }: Event, { bot }: Shell): boolean {
  return actor.login === bot && (kind === "thread.changed" || kind === "thread.edited");
}

import type { Event } from "../../core/event.ts";
import { type Delivery, GHOST, personIn, pick, textIn, timeOf } from "./payload.ts";

type Occurred = Pick<Event, "delivery" | "at" | "actor">;

/** Turns one family of deliveries into events; what it does not know gives none. */
export type Translate = (delivery: Delivery) => readonly Event[];

/** Who did it and when: the first of GitHub's own times, else when it reached us. */
export function occurred(delivery: Delivery, ...times: readonly unknown[]): Occurred {
  const sender = pick(delivery.payload, "sender");
  const bot = textIn(sender, "type") === "Bot";
  return {
    delivery: delivery.id,
    at: timeOf(...times) ?? delivery.receivedAt,
    actor: { ...(personIn(sender) ?? GHOST), bot },
  };
}

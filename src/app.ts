import type { Probot } from "probot";
import { type Delivery, EVENTS } from "./github/receive.ts";

/** What Probot tells of a delivery. */
export type Told = Omit<Delivery, "receivedAt">;

/** The Probot app: subscribes to what Waymark understands and hands each delivery over. It decides nothing. */
export function app(probot: Probot, handOver: (told: Told) => Promise<void>): void {
  probot.on([...EVENTS], ({ id, name, payload }) => handOver({ id, name, payload }));
}

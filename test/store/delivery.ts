import type { Delivery } from "../../src/store/deliveries.ts";

/** A delivery that says as little as possible. */
export function delivery(given: Partial<Delivery> & Pick<Delivery, "org" | "id">): Delivery {
  return {
    name: "issues",
    received: "2026-11-20T12:00:00.000Z",
    headers: { "x-github-event": "issues" },
    body: Buffer.from("{}"),
    ...given,
  };
}

import type { Delivery } from "../store/deliveries.ts";

/** What a delivery holds; nothing where its body is no JSON object. */
export function payloadIn({ body }: Pick<Delivery, "body">): object | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    return typeof payload === "object" && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}

import { createHmac, timingSafeEqual } from "node:crypto";

/** Whether GitHub signed these bytes with this secret; takes as long for a wrong signature as for a right one. */
export function isSigned(body: readonly Uint8Array[], signature: string, secret: string): boolean {
  const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (!hex) return false;
  const wanted = createHmac("sha256", secret);
  for (const piece of body) wanted.update(piece);
  return timingSafeEqual(wanted.digest(), Buffer.from(hex, "hex"));
}

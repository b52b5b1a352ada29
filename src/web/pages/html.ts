import { html as tagged } from "hono/html";
import { onceFor } from "../../core/remembering.ts";
import type { Html } from "./link.ts";
import { squeezed } from "./squeezed.ts";

export { raw } from "hono/html";

/** Markup, in which whatever else stands is escaped; without what is only there so that its source reads well. */
export function html(pieces: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return tagged(squeezedOnce(pieces), ...values);
}

/** A page has the same pieces each time. */
const squeezedOnce = onceFor((pieces: TemplateStringsArray) =>
  Object.assign(pieces.map(squeezed), { raw: pieces.raw }),
);

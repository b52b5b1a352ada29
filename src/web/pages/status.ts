import { html } from "./html.ts";
import type { Community } from "../../definitions/types.ts";
import type { Html } from "./link.ts";
import type { View } from "./view.ts";

/** A small mark beside a community's name, unless it is simply active. */
export function statusMark({ status = "active" }: Community, { say }: View): Html | "" {
  if (status === "active") return "";
  return html` <span class="status">${say("pages-status", { status })}</span>`;
}

/** Said first, so that nobody waits for an answer from a community that sleeps. */
export function statusNotice({ status = "active" }: Community, { say }: View): Html | "" {
  if (status === "active") return "";
  return html`<p class="notice">${say("pages-status-notice", { status })}</p>`;
}

/** Where a community stands in its life. */
export function statusLine({ status = "active" }: Community, { say }: View): Html {
  const words = say("pages-status-is", { status: say("pages-status", { status }) });
  return html`<p class="soft small">${words}</p>`;
}

import { html } from "hono/html";
import type { Community } from "../../definitions/types.ts";
import type { Html } from "./link.ts";

const WORDS = {
  forming: "forming: it is just getting started",
  active: "active: its people meet and work",
  dormant: "dormant: not meeting at the moment",
  retired: "retired: it has come to its end",
} as const satisfies Record<NonNullable<Community["status"]>, string>;

/** Where a community stands in its life, in words. */
export function statusWords(community: Community): string {
  return WORDS[community.status ?? "active"];
}

/** A small mark beside a community's name, unless it is simply active. */
export function statusMark(community: Community): Html | "" {
  const { status } = community;
  if (status === undefined || status === "active") return "";
  return html` <span class="status">${status}</span>`;
}

import { isRightToLeft } from "../../words/right-to-left.ts";
import { html } from "./html.ts";
import type { Html } from "./link.ts";

/** Words in their own direction, whatever stands around them. */
export function directed(text: string): Html | string {
  return isRightToLeft(text) ? html`<bdi>${text}</bdi>` : text;
}

import { html } from "./html.ts";
import type { Community } from "../../definitions/types.ts";
import type { Html } from "./link.ts";
import { own } from "./own.ts";
import type { View } from "./view.ts";

/** What the organisation or a community wrote, one paragraph for each that they set apart by an empty line. */
export function prose(
  text: string | undefined,
  look: "lede" | "purpose" | "soft",
  view: View,
  community?: Community,
): readonly Html[] {
  const paragraphs = (text ?? "").split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return paragraphs.map(
    (part) => html`<p class="${look}">${own(part.trim(), view, community)}</p>`,
  );
}

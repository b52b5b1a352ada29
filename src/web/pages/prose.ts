import { html } from "hono/html";
import type { Html } from "./link.ts";

/** Somebody's own words, one paragraph for each that they set apart by an empty line. */
export function prose(
  text: string | undefined,
  look: "lede" | "purpose" | "soft",
): readonly Html[] {
  const paragraphs = (text ?? "").split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return paragraphs.map((part) => html`<p class="${look}">${part.trim()}</p>`);
}

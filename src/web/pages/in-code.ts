import { html } from "./html.ts";
import type { Shown } from "../../words/shown.ts";
import type { Html } from "./link.ts";

/** What is said in comments, too, where names of teams and accounts stand between backticks. */
export function inCode(words: Shown): Html {
  const parts = words.split("`");
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}

import { html } from "hono/html";
import type { Checklist, ChecklistItem } from "../../definitions/types.ts";
import type { Html } from "./link.ts";
import { roleWords } from "./roles.ts";

/** What a checklist asks, with whoever else ticks an item. */
export function checklistItems({ items }: Checklist): Html {
  return html`<ul class="checklist">
    ${items.map(one)}
  </ul>`;
}

function one(item: ChecklistItem): Html {
  const parts =
    item.items &&
    html`<ul>
      ${item.items.map(one)}
    </ul>`;
  return html`<li>${item.text}${item.items ? "" : who(item)}${parts}</li>`;
}

function who({ by }: ChecklistItem): Html | "" {
  if (by === undefined || by === "author" || by === "subject") return "";
  return html` <span class="soft small">(ticked by ${roleWords(by)})</span>`;
}

import { html } from "./html.ts";
import { oneOf } from "../../core/roles.ts";
import type { Checklist, ChecklistItem } from "../../definitions/types.ts";
import { inCode } from "./in-code.ts";
import type { Html } from "./link.ts";
import { own } from "./own.ts";
import type { View } from "./view.ts";

/** What a checklist asks, with whoever else ticks an item. */
export function checklistItems({ items }: Checklist, view: View): Html {
  return html`<ul class="checklist">
    ${items.map((item) => one(item, view))}
  </ul>`;
}

function one(item: ChecklistItem, view: View): Html {
  const parts =
    item.items &&
    html`<ul>
      ${item.items.map((part) => one(part, view))}
    </ul>`;
  return html`<li>${own(item.text, view)}${item.items ? "" : who(item, view)}${parts}</li>`;
}

function who({ by }: ChecklistItem, { say, voice }: View): Html | "" {
  if (by === undefined || by === "author" || by === "subject") return "";
  const words = say("pages-checklist-by", { who: oneOf(by, voice) });
  return html` <span class="soft small">${inCode(words)}</span>`;
}

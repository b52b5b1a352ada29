import { html } from "./html.ts";
import type { Community } from "../../definitions/types.ts";
import { SOURCE } from "../../words/languages.ts";
import { isRightToLeft } from "../../words/right-to-left.ts";
import type { Html } from "./link.ts";
import { directed } from "./directed.ts";
import type { View } from "./view.ts";

/** What the organisation, or one of its communities, wrote itself: where the page is in another language, it says which one this is, unless it is written in letters of neither. */
export function own(text: string, view: View, community?: Community): Html | string {
  const language = community?.language ?? view.definitions.settings.language ?? SOURCE;
  if (language === view.voice.language || isRightToLeft(text)) return directed(text);
  return html`<span lang="${language}">${text}</span>`;
}

import { setUp } from "../../words/generated/set-up.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { layout } from "../pages/layout.ts";
import type { Html } from "../pages/link.ts";

/** A page of the set-up. */
export function page(title: Shown, main: Html, voice: Voice, choice?: Html): Html {
  const description = setUp(voice)("set-up-description");
  return layout({ title, description, crumbs: [], main, language: voice.language, choice });
}

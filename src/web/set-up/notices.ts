import { setUp } from "../../words/generated/set-up.ts";
import type { Voice } from "../../words/voice.ts";
import type { Html } from "../pages/link.ts";
import { noticePage } from "./pages.ts";

/** Nothing is left to set up. */
export function closedPage(voice: Voice): Html {
  const say = setUp(voice);
  const notice = { title: say("set-up-closed-title"), words: say("set-up-closed") };
  return noticePage({ ...notice, over: true }, voice);
}

/** Whoever comes here does not come from GitHub, or not for the first time. */
export function strangePage(voice: Voice): Html {
  const say = setUp(voice);
  return noticePage({ title: say("set-up-strange-title"), words: say("set-up-strange") }, voice);
}

export function brokenPage(voice: Voice): Html {
  const say = setUp(voice);
  return noticePage({ title: say("set-up-failed-title"), words: say("set-up-broken") }, voice);
}

export function nothingPage(voice: Voice): Html {
  const say = setUp(voice);
  return noticePage({ title: say("set-up-nothing-title"), words: say("set-up-nothing") }, voice);
}

import type { Context } from "hono";
import { PLAIN, type Voice } from "../../words/voice.ts";
import { readerOf } from "../pages/reader.ts";

/** How whoever asks for a page of the set-up is spoken to: as their browser asks, since there is no organisation yet. */
export function voiceFor(asked: Context): Voice {
  return readerOf(asked, PLAIN).voice;
}

import type { Context } from "hono";
import { PLAIN, type Voice } from "../../words/voice.ts";

/** How whoever asks for a page of the set-up is spoken to. */
export const voiceFor: (asked: Context) => Voice = () => PLAIN;

import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { LANGUAGES } from "../../words/languages.ts";
import { PLAIN, type Voice } from "../../words/voice.ts";
import { choice } from "../pages/languages.ts";
import type { Html } from "../pages/link.ts";
import { readerIn, readerOf } from "../pages/reader.ts";

const COOKIE = "waymark-language";
/** In seconds: as long as a set-up takes. */
const HOUR = 3600;

/** How whoever asks for a page of the set-up is spoken to: as they chose, or as their browser asks, since there is no organisation yet. */
export function voiceFor(asked: Context): Voice {
  const before = getCookie(asked, COOKIE);
  const { chosen, voice } = readerOf(asked, PLAIN);
  const language = chosen ?? LANGUAGES.find((one) => one === before);
  return language === undefined ? voice : readerIn(language).voice;
}

/** Whoever chooses a language is spoken to in it until the end, also when GitHub sends them back. */
export function keepChoice(): MiddlewareHandler {
  return async (c, next) => {
    const { chosen } = readerOf(c, PLAIN);
    const kept = { httpOnly: true, sameSite: "Lax", path: "/set-up", maxAge: HOUR } as const;
    if (chosen !== undefined) setCookie(c, COOKIE, chosen, kept);
    return next();
  };
}

/** A choice of languages, for a page of the set-up that nothing is lost on; the code stays in its address. */
export function languagesOn(path: string, code: string, voice: Voice): Html {
  return choice(readerIn(voice.language), (lang) => {
    const asked = { ...(code !== "" && { code }), lang };
    return `${path}?${new URLSearchParams(asked).toString()}`;
  });
}

import { negotiateLanguages } from "@fluent/langneg";
import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import { type Filter, filterIn } from "./filter.ts";
import { type Pages, pages } from "../../words/generated/pages.ts";
import { type Language, LANGUAGES } from "../../words/languages.ts";
import type { Say } from "../../words/topic.ts";
import type { Voice } from "../../words/voice.ts";

/** How somebody reads a page. */
export interface Reader {
  readonly voice: Voice;
  readonly say: Say<Pages>;
  /** The language they chose on a page; without it, their browser's was taken. */
  readonly chosen?: Language;
  /** Which page of a list they asked for, from 1. */
  readonly page: number;
  /** What they look for in a list. */
  readonly filter: Filter;
}

const READERS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const voice = { language };
    return [language, { voice, say: pages(voice), page: 1, filter: {} }];
  }),
) as Readonly<Record<Language, Reader>>;

/** Somebody who reads in a language without having chosen it. */
export function readerIn(language: Language): Reader {
  return READERS[language];
}

/**
 * Whoever asks for a page: in the language they chose, or the first of their browser's that there
 * is, or that of `theirs`, the voice of those whose page it is.
 */
export function readerOf({ req }: Context, theirs: Voice): Reader {
  const chosen = LANGUAGES.find((language) => language === req.query("lang"));
  const language = chosen ?? accepted(req.header("accept-language") ?? "", theirs.language);
  const voice = language === theirs.language ? { voice: theirs } : {};
  const page = pageIn(req.query("page"));
  const filter = filterIn({ req });
  return { ...readerIn(language), ...voice, page, filter, ...(chosen && { chosen }) };
}

/** More than anybody speaks. */
const MOST = 20;

function accepted(header: string, otherwise: Language): Language {
  const asked = parseAccept(header)
    .filter(({ q }) => q > 0)
    .slice(0, MOST)
    // A region that is a number, as in `es-419`, is none to the negotiation.
    .flatMap(({ type }) => [type, type.split("-")[0] ?? type]);
  const [first] = negotiateLanguages(asked, [...LANGUAGES], { strategy: "matching" });
  return LANGUAGES.find((language) => language === first) ?? otherwise;
}

/** The first, where that is no page of a list. */
function pageIn(asked = ""): number {
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}

import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";
import { allWords, wordsOn } from "./words.ts";

/** Begins requests whose time has come, or that somebody asks for with a word of the process, each on an issue of its own. */
export const starts: Feature = {
  name: "starts",
  words: wordsOn,
  answered: allWords,
  reply,
  conclude,
  uphold,
};

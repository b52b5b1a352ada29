import type { Feature } from "../../core/feature.ts";
import { COMMANDS } from "./commands.ts";
import { conclude } from "./conclude.ts";
import { ownWordsOn } from "./deciding.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Walks every request through its process: steps, labels, one status comment, its outcome. */
export const requests: Feature = {
  name: "requests",
  commands: COMMANDS,
  words: ownWordsOn,
  facts,
  reply,
  conclude,
  uphold,
};

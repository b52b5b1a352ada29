import type { Feature } from "../../core/feature.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** Writes down what people did; what it counts as is folded from the rules in force. */
export const contributions: Feature = {
  name: "contributions",
  commands: [
    {
      name: "credit",
      who: "leads, and never for oneself",
      usage: "/credit @somebody organised https://…",
      help: "Record work that GitHub did not see, with a link to it.",
      example: "/credit @ada organised https://example.org/meetup",
    },
  ],
  facts,
  reply,
};

import type { Feature } from "../../core/feature.ts";
import { reply } from "./reply.ts";

/** People decide whether they are named on Waymark's pages; what they do counts all the same. */
export const hiding: Feature = {
  name: "hiding",
  commands: [
    { name: "hide-me", reaches: true, keeps: () => "" },
    { name: "show-me", reaches: true, keeps: () => "" },
  ],
  reply,
};

import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { reply } from "./reply.ts";

/** People decide whether a badge of theirs is public as a signed credential; nobody decides it for somebody else. */
export const claiming: Feature = {
  name: "claiming",
  commands: [
    { name: "claim", reaches: true },
    { name: "unclaim", reaches: true },
  ],
  reply,
  conclude,
};

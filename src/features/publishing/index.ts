import type { Feature } from "../../core/feature.ts";
import { reply } from "./reply.ts";

/** People decide whether there is a page about them. */
export const publishing: Feature = {
  name: "publishing",
  commands: [
    { name: "publish", reaches: true, keeps: () => "" },
    { name: "unpublish", reaches: true, keeps: () => "" },
  ],
  reply,
};

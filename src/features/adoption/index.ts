import type { Feature } from "../../core/feature.ts";
import { asks } from "./asks.ts";
import { conclude } from "./conclude.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Puts definitions in force: a first plan that an owner applies, a check on every pull request, then each good commit. */
export const adoption: Feature = { name: "adoption", asks: [asks], reply, conclude, uphold };

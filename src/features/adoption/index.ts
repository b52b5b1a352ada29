import type { Feature } from "../../core/feature.ts";
import { answer } from "./answer.ts";
import { uphold } from "./uphold.ts";

/** Puts definitions in force: a first plan that an owner applies, a check on every pull request, then each good commit. */
export const adoption: Feature = { name: "adoption", answer, uphold };

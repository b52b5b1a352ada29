import type { Feature } from "../../core/feature.ts";
import { answer } from "./answer.ts";
import { uphold } from "./uphold.ts";

/** The stages people grow through: reached by what they did, confirmed by a lead where that is asked. */
export const pathways: Feature = { name: "pathways", answer, uphold };

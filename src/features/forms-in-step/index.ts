import type { Feature } from "../../core/feature.ts";
import { uphold } from "./uphold.ts";

/** Keeps drop-downs of issue forms in step with the communities, pathways, badges and checklists they list. */
export const formsInStep: Feature = { name: "forms-in-step", uphold };

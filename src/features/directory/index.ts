import type { Feature } from "../../core/feature.ts";
import { uphold } from "./uphold.ts";

/** Keeps the tables of communities and of contributors up to date in Markdown files that ask for them. */
export const directory: Feature = { name: "directory", uphold };

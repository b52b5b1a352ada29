import type { Feature } from "../../core/feature.ts";
import { facts } from "./facts.ts";
import { uphold } from "./uphold.ts";

/** Offers an organisation without definitions some to begin with, made for it, in one pull request. */
export const firstDefinitions: Feature = { name: "first-definitions", facts, uphold };

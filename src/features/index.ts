import type { Feature } from "../core/feature.ts";
import { quiet } from "../core/quiet.ts";
import { adoption } from "./adoption/index.ts";
import { checklists } from "./checklists/index.ts";
import { contributions } from "./contributions/index.ts";
import { conversation } from "./conversation/index.ts";
import { directory } from "./directory/index.ts";
import { foresight } from "./foresight/index.ts";
import { formsInStep } from "./forms-in-step/index.ts";
import { membership } from "./membership/index.ts";
import { pathways } from "./pathways/index.ts";
import { recognition } from "./recognition/index.ts";
import { requests } from "./requests/index.ts";

/** Everything Waymark does. A new feature is one folder and one line here. */
const everyday: readonly Feature[] = [
  conversation,
  adoption,
  requests,
  checklists,
  membership,
  contributions,
  pathways,
  recognition,
  formsInStep,
  directory,
].map(quiet);

/** The same, and what a proposal to the definitions would make of them. */
export const features: readonly Feature[] = [...everyday, foresight(everyday)];

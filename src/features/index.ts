import type { Feature } from "../core/feature.ts";
import { quiet } from "../core/quiet.ts";
import * as all from "./all.ts";
import { asking } from "./asking/index.ts";
import { conversation } from "./conversation/index.ts";
import { foresight } from "./foresight/index.ts";

const own: readonly Feature[] = Object.values(all);

/** What Waymark does, and what answers to all of them: questions that they ask, and commands that they own. */
const answering: readonly Feature[] = [...own, asking(own)];
const everyday: readonly Feature[] = [conversation(answering), ...answering].map(quiet);

/** What tells of a week that is over: that is nothing that definitions make. */
const WEEKLY = [all.digest, all.roundUp].map(({ name }) => name);

/** What is asked what it would make of other definitions. */
export const foreseeable: readonly Feature[] = everyday.filter(
  ({ name }) => !WEEKLY.includes(name),
);

/** The same, and what a proposal to the definitions would make of them. */
export const features: readonly Feature[] = [...everyday, foresight(foreseeable)];

import type { Community, ContributionType, Person } from "../definitions/types.ts";
import type { Contributions } from "./contributors/contributions.ts";
import type { Teams } from "./teams/team.ts";

/** What could be carried over from other tools: definitions, and what belongs in the ledger. */
export interface Carried {
  /** The organisation's name for people, where a source says it. */
  readonly organization?: string;
  readonly communities: ReadonlyMap<string, Community>;
  readonly people: ReadonlyMap<string, Person>;
  /** Kinds of contributions of its own. */
  readonly types: ReadonlyMap<string, ContributionType>;
  readonly contributions?: Contributions;
  readonly teams?: Teams;
}

/** How a format's file is read. */
export interface Wishes {
  /** What relative links of `sigs.yaml` begin with. */
  readonly links?: string | undefined;
  /** The address of the Slack workspace whose channels `sigs.yaml` names. */
  readonly slack?: string | undefined;
  /** Which organisation of peribolos' configuration is read. */
  readonly org?: string | undefined;
  /** Which teams become communities: all, those somebody maintains, or none. */
  readonly teams: TeamWish;
}

export const TEAM_WISHES = ["all", "led", "none"] as const;
export type TeamWish = (typeof TEAM_WISHES)[number];

import type { Reader } from "../core/ask.ts";
import type { Settled } from "../core/settle.ts";
import type { Target } from "../core/target.ts";
import type { Instant } from "../core/time.ts";
import type { Setting } from "../core/world.ts";
import type { Store } from "../store/store.ts";
import type { Language } from "../words/languages.ts";
import type { Installation } from "./installations.ts";

/** The part of the store that reading and writing GitHub need. */
export type Books = Pick<
  Store,
  | "allow"
  | "commit"
  | "commitSoon"
  | "definitionsAt"
  | "deleted"
  | "everybody"
  | "factsAbout"
  | "issueTagged"
  | "listed"
  | "listings"
  | "logins"
  | "onDisk"
  | "organization"
  | "posted"
  | "records"
  | "refusals"
  | "refuse"
  | "repository"
  | "said"
  | "saveOrganization"
  | "standings"
  | "tallies"
  | "touch"
  | "written"
  | "wrote"
  | "wroteThread"
>;

/** Everything an event or a target of one organisation is read and answered with. */
export interface Context extends Installation {
  readonly store: Books;
  readonly now: () => Instant;
  readonly log: Log;
  /** Aborted when somebody else works for this organisation: then nothing more may be written. */
  readonly lost: AbortSignal;
  /** Who answers instead of GitHub and our books. */
  readonly answering?: (context: Context) => Reader;
  /** Where GitHub's own pages are. */
  readonly github?: string;
  /** Where people reach our own, if we know. */
  readonly pages?: string;
  /** Badges that people claim are signed here. */
  readonly signs?: true;
  /** The language of whoever set Waymark up, if we know. */
  readonly language?: Language;
  /** Looks at what takes long beside everything else; without, that is done here. */
  readonly apart?: (target: Target, setting: Setting, reader: Reader) => Promise<Settled>;
}

export interface Log {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
}

/** What is known before anything is asked. */
export function settingOf({ now, org, github, pages, signs }: Context): Setting {
  return {
    now: now(),
    org,
    ...(github && { github }),
    ...(pages && { pages }),
    ...(signs && { signs }),
  };
}

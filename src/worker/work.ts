import type { LookApart } from "../apart.ts";
import type { Told } from "../app.ts";
import type { Feature } from "../core/feature.ts";
import type { Instant } from "../core/time.ts";
import type { Probot } from "../github/client/open-probot.ts";
import type { Installation, Installations } from "../github/installations.ts";
import type { Log, Context } from "../github/context.ts";
import type { Store } from "../store/store.ts";
import type { Language } from "../words/languages.ts";
import type { Metrics } from "../web/metrics.ts";

/** Everything workers work with. */
export interface Work {
  readonly probot: Probot;
  readonly installations: Installations;
  readonly store: Store;
  readonly features: readonly Feature[];
  readonly now: () => Instant;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Where GitHub's own pages are. */
  readonly github?: string;
  /** Where people reach our own, if we know. */
  readonly pages?: string;
  /** Badges that people claim are signed here. */
  readonly signs?: true;
  /** The language of whoever set Waymark up, if we know. */
  readonly language?: Language;
  /** Looks at what takes long in a thread of its own. */
  readonly apart?: LookApart;
  /** Who answers instead of GitHub and our books, where what we do ourselves is measured. */
  readonly answering?: Context["answering"];
}

/** Work under a lease. */
export interface Held extends Work {
  /** Aborted when somebody else holds the lease: then nothing more may be done. */
  readonly lost: AbortSignal;
  /** Aborted then, and when this process is to end: what takes long is given up. */
  readonly stopped: AbortSignal;
}

/** Deliveries on their way through Probot, by id, with what becomes of them behind it. */
export type InHand = Map<string, (told: Told) => Promise<void>>;

/** What one organisation is read and answered with. */
export function contextOf(installation: Installation, held: Held): Context {
  const { store, now, log, lost, stopped, github, pages, signs, language, apart, answering } = held;
  return {
    ...installation,
    store,
    now,
    log,
    lost,
    ...(github && { github }),
    ...(pages && { pages }),
    ...(signs && { signs }),
    ...(language && { language }),
    ...(answering && { answering }),
    ...(apart && {
      apart: (target, setting, reader) => apart(target, setting, reader, stopped),
    }),
  };
}

import { isAway } from "../store/away.ts";

interface Log {
  readonly info: (about: object, words: string) => void;
  readonly error: (about: object, words: string) => void;
}

/** What several workers meet at the same time is told once: when it begins, and when it is over. */
export interface Outage {
  readonly met: (error: unknown) => void;
  readonly over: () => void;
}

/** Tells of the database's absence, however often everybody tries again meanwhile; of anything else each time. */
export function outage(log: Log): Outage {
  let since: number | undefined;
  return {
    met(error) {
      if (!isAway(error)) return log.error({ err: error }, "a turn broke off: trying again");
      if (since !== undefined) return;
      since = Date.now();
      log.error({ err: error }, "the database is away: trying again until it is back");
    },
    over() {
      if (since === undefined) return;
      const seconds = Math.round((Date.now() - since) / 1000);
      since = undefined;
      log.info({ seconds }, "the database is back");
    },
  };
}

import type { Kill } from "./plan.ts";
import type { Stage } from "./stage.ts";

/** A kill as it came about. */
export interface Struck {
  readonly kill: Kill;
  /** What was happening, in words. */
  readonly at: string;
  /** From the kill, or where it was started late from the start, until it was ready again, in milliseconds. */
  readonly back: number;
}

/** Kills as planned, and has the server started again. */
export interface Executioner {
  /** The kills of the beat that begins. */
  expect(kills: readonly Kill[]): void;
  /** Resolves when the server is there again, unless it is to be started late. */
  back(): Promise<void>;
  /** Everybody has done what they do in this beat: what was to start late starts now. */
  actsDone(): Promise<void>;
  /** Kills now whatever has not been killed in this beat; whether there was one. */
  atRest(): Promise<boolean>;
  /** Whether the last kill leaves what was missed to the server's own fetching. */
  readonly fetches: boolean;
  /** In the order in which the server was back. */
  readonly struck: readonly Struck[];
  /** How often Node was started again. */
  readonly restarts: number;
}

export function executionerOf(
  { server, clock: time }: Stage,
  tell: (line: string) => void,
): Executioner {
  const struck: Struck[] = [];
  let left: Kill[] = [];
  let current: Kill | undefined;
  let acting = false;
  let starting: (() => Promise<void>) | undefined;
  let returning: Promise<void> = Promise.resolve();
  let restarts = 0;
  let fetches = false;

  function next(): void {
    current = left.shift();
    if (current) time.wait(current, strike);
  }

  async function strike(at: string): Promise<void> {
    const kill = current;
    if (!kill) return;
    await server.kill(kill.whom);
    fetches = kill.fetch;
    next();
    const late = kill.late && acting && !server.up;
    const comeBack = async () => {
      const since = performance.now();
      if (!server.up) restarts += 1;
      const there = await (server.up ? server.ready() : server.start());
      // Killed again before it was back: that kill's time counts.
      const took = there ? performance.now() - since : Number.NaN;
      struck.push({ kill, at, back: took });
      tell(lineOf(struck.length, kill, late ? `${at}, started late` : at, took));
    };
    if (late) starting = comeBack;
    else returning = comeBack();
    // Whoever waits hears of it; nobody is to be told that nobody waited.
    returning.catch(() => undefined);
  }

  async function back(): Promise<void> {
    for (let seen; seen !== returning;) await (seen = returning);
  }

  return {
    expect(kills) {
      left = [...kills];
      acting = true;
      next();
    },
    back,
    async actsDone() {
      acting = false;
      if (starting) returning = starting();
      starting = undefined;
      await back();
    },
    async atRest() {
      if (!current) return false;
      time.forget();
      await strike("everything at rest");
      await back();
      return true;
    },
    get fetches() {
      return fetches;
    },
    struck,
    get restarts() {
      return restarts;
    },
  };
}

const NAMES = {
  node: "Node",
  postgres: "PostgreSQL",
  backend: "a backend of PostgreSQL",
  both: "Node and PostgreSQL",
} as const;

function lineOf(nth: number, { whom, beat, moment, nth: count }: Kill, at: string, back: number) {
  const when = Number.isNaN(back)
    ? "killed again before it was back"
    : `back in ${Math.round(back)} ms`;
  return `kill ${nth}: ${NAMES[whom]}, beat ${beat}, ${moment} ${count} (${at}): ${when}`;
}

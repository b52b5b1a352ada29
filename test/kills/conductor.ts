import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../demo/free-port.ts";
import { privateKey } from "../github/keys.ts";
import { type Double, startGitHub } from "../github/start.ts";
import { type Clock, clock, type Counts } from "./moments.ts";
import { perform, type Threads } from "./perform.ts";
import { type Picture, takePicture } from "./picture.ts";
import type { Kill } from "./plan.ts";
import { type Passing, relay, type Way } from "./relay.ts";
import { words } from "./story/act.ts";
import type { Beat, Story } from "./story/story.ts";
import { town } from "./story/town.ts";
import { type Victim, victim } from "./victim.ts";

/** A kill as it came about. */
export interface Struck {
  readonly kill: Kill;
  /** What was happening, in words. */
  readonly at: string;
  /** From the kill, or where it was started late from the start, until it was ready again, in milliseconds. */
  readonly back: number;
}

/** How a story went. */
export interface Played {
  readonly picture: Picture;
  readonly struck: readonly Struck[];
  /** What was counted in each beat. */
  readonly counts: readonly Counts[];
  /** How often Node was started again. */
  readonly restarts: number;
  /** Deliveries that nobody answered, and that GitHub brought again, or the server fetched by itself. */
  readonly redelivered: number;
  readonly fetched: number;
}

export interface Playing {
  readonly kills?: readonly Kill[];
  readonly tell?: (line: string) => void;
  readonly meddle?: Meddling;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
}

/** Faults that are put in, to see that they are noticed. */
export interface Meddling {
  /** Stands between the app and GitHub. */
  readonly app?: Way;
  /** Stands between GitHub and the app. */
  readonly webhook?: Way;
  /** What happens behind everybody's back, once all has come to rest. */
  readonly atEnd?: (github: Double, threads: Threads) => Promise<void>;
}

/** The story broke off, or never came to rest: what had been seen until then, in words. */
export class BrokenOff extends Error {}

/** Plays a story on the real server, killing it as planned, until everything has come to rest. */
export async function play(story: Story, playing: Playing = {}): Promise<Played> {
  const stage = await setStage(playing);
  try {
    return await played(story, stage, playing);
  } catch (error) {
    throw new BrokenOff(`${(error as Error).message}\n${stage.server.log()}`, { cause: error });
  } finally {
    await stage.end();
  }
}

interface Stage {
  readonly github: Double;
  readonly server: Victim;
  readonly clock: Clock;
  readonly threads: Threads;
  end(): Promise<void>;
}

const SLUG = "waymark";

async function setStage({ meddle = {} }: Playing): Promise<Stage> {
  const key = privateKey();
  const app = { id: 1, privateKey: key, webhookSecret: "kills", slug: SLUG };
  const github = await startGitHub(town(app));
  const folder = mkdtempSync(join(tmpdir(), "waymark-kills-"));
  // As root, PostgreSQL runs as somebody else, who must be able to reach it.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const time = clock();
  const up = () => server.up;
  const toGitHub = await relay(github.url, counting(time, up, "request", "answer", meddle.app));
  const server = victim(
    { port, folder },
    {
      APP_ID: "1",
      PRIVATE_KEY: key,
      WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: toGitHub.url,
      WAYMARK_DATA: folder,
      WAYMARK_WRITE_PAUSE: "0",
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: "info",
    },
    (line) => void time.pass("line", `it logged ${shortened(line)}`),
  );
  const toApp = await relay(server.url, counting(time, up, "webhook", "accepted", meddle.webhook));
  github.webhookUrl = `${toApp.url}/api/github/webhooks`;
  return {
    github,
    server,
    clock: time,
    threads: { places: new Map(), heads: new Map() },
    async end() {
      await server.end();
      await Promise.all([toGitHub.close(), toApp.close()]);
      await github.close();
    },
  };
}

/** Counts what passes, while there is somebody to kill. */
function counting(
  time: Clock,
  isUp: () => boolean,
  before: "request" | "webhook",
  after: "answer" | "accepted",
  meddle: Way = (passing, onward) => onward(passing),
): Way {
  const pass = async (moment: typeof before | typeof after, what: string) => {
    if (isUp()) await time.pass(moment, what);
  };
  return async (passing, onward) => {
    await pass(before, called(passing));
    // Whoever was killed while asking has not asked.
    if (before === "request" && !isUp()) return undefined;
    const answer = await meddle(passing, onward);
    if (answer && (after === "answer" || answer.status === 202)) await pass(after, called(passing));
    return answer;
  };
}

function called({ method, path, headers }: Passing): string {
  const event = headers["x-github-event"];
  return event ? `the webhook ${String(event)}` : `${method} ${path.slice(0, 90)}`;
}

function shortened(line: string): string {
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}

async function played(story: Story, stage: Stage, playing: Playing): Promise<Played> {
  const { server, github, clock: time } = stage;
  const { kills = [], tell = () => undefined } = playing;
  const counts: Counts[] = [];
  const executioner = executionerOf(stage, tell);
  await server.start();
  time.counted();
  for (const [index, beat] of story.beats.entries()) {
    playing.signal?.throwIfAborted();
    const here = kills.filter((kill) => kill.beat === index);
    executioner.expect(here);
    await actOut(beat, index, stage, executioner);
    await rest(stage, executioner);
    while (await executioner.atRest()) await rest(stage, executioner);
    counts.push(time.counted());
  }
  await playing.meddle?.atEnd?.(github, stage.threads);
  const picture = await takePicture({
    github,
    threads: stage.threads,
    server,
    bot: `${SLUG}[bot]`,
  });
  return { picture, counts, ...executioner.done() };
}

async function actOut(
  { acts }: Beat,
  index: number,
  { github, threads }: Stage,
  executioner: Executioner,
): Promise<void> {
  for (const act of acts) {
    await executioner.back();
    await perform(act, github, threads).catch((error: Error) => {
      throw new Error(`beat ${index}: ${words(act)}: ${error.message}`);
    });
  }
  await executioner.actsDone();
}

interface Executioner {
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
  readonly redelivered: { again: number; fetched: number };
  done(): Pick<Played, "struck" | "restarts" | "redelivered" | "fetched">;
}

function executionerOf({ server, clock: time }: Stage, tell: (line: string) => void): Executioner {
  const struck: Struck[] = [];
  const redelivered = { again: 0, fetched: 0 };
  let left: Kill[] = [];
  let current: Kill | undefined;
  let acting = false;
  let late: (() => Promise<void>) | undefined;
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
    const comeBack = async () => {
      const since = performance.now();
      if (!server.up) restarts += 1;
      const there = await (server.up ? server.ready() : server.start());
      // Killed again before it was back: that kill's time counts.
      const back = there ? performance.now() - since : Number.NaN;
      struck.push({ kill, at, back });
      tell(lineOf(struck.length, kill, at, back));
    };
    if (kill.late && acting && !server.up) late = comeBack;
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
      if (late) returning = late();
      late = undefined;
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
    redelivered,
    done: () => ({
      struck,
      restarts,
      redelivered: redelivered.again,
      fetched: redelivered.fetched,
    }),
  };
}

const NAMES = {
  node: "Node",
  postgres: "PostgreSQL",
  backend: "a backend of PostgreSQL",
  both: "Node and PostgreSQL",
} as const;

function lineOf(
  nth: number,
  { whom, beat, moment, nth: count, late }: Kill,
  at: string,
  back: number,
) {
  const when = Number.isNaN(back)
    ? "killed again before it was back"
    : `back in ${Math.round(back)} ms`;
  return `kill ${nth}: ${NAMES[whom]}, beat ${beat}, ${moment} ${count} (${at})${late ? ", late" : ""}: ${when}`;
}

const PATIENCE = 60_000;
const FETCHING = 3000;

/** Waits until nothing waits any more; what nobody answered is delivered again. */
async function rest(stage: Stage, executioner: Executioner): Promise<void> {
  const began = Date.now();
  for (let quiet = 0; quiet < 2;) {
    await executioner.back();
    await stage.github.settled();
    const missed = missedOf(stage.github);
    if (missed.length > 0) {
      const fetching = executioner.fetches && Date.now() - began < FETCHING;
      if (fetching && !(await isKept(missed, stage.server))) {
        await sleep(50);
        continue;
      }
      if (fetching) executioner.redelivered.fetched += missed.length;
      else executioner.redelivered.again += missed.length;
      for (const { id } of missed) await stage.github.redeliver(id);
      continue;
    }
    const waiting = await waitingIn(stage.server);
    quiet = waiting === 0 ? quiet + 1 : 0;
    if (Date.now() - began > PATIENCE)
      throw new Error(
        `after ${PATIENCE / 1000} s not at rest: ${waiting} deliveries and targets wait`,
      );
    await sleep(quiet ? 40 : 25);
  }
}

/** Deliveries that nobody ever answered with 202. */
function missedOf(github: Double) {
  const byGuid = Map.groupBy(github.deliveries(), ({ guid }) => guid);
  return [...byGuid.values()].flatMap((attempts) => {
    const first = attempts[0];
    return first && !attempts.some(({ status }) => status === 202) ? [first] : [];
  });
}

async function isKept(missed: readonly { guid: string }[], server: Victim): Promise<boolean> {
  const ids = missed.map(({ guid }) => `'${guid}'`).join(",");
  const [row] = await server.ask<{ kept: number }>(
    `select count(*)::int kept from deliveries where id in (${ids})`,
  );
  return row?.kept === missed.length;
}

async function waitingIn(server: Victim): Promise<number> {
  const [row] = await server.ask<{ waiting: number }>(
    "select ((select count(*) from deliveries where state = 'waiting') + (select count(*) from targets where touched > upheld))::int waiting",
  );
  return row?.waiting ?? Number.NaN;
}

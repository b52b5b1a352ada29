import { setTimeout as sleep } from "node:timers/promises";
import { type Executioner, executionerOf, type Struck } from "./executioner.ts";
import type { Counts } from "./moments.ts";
import { perform } from "./perform.ts";
import { type Picture, takePicture } from "./picture.ts";
import type { Kill } from "./plan.ts";
import { type Brought, rest } from "./rest.ts";
import { BOT, type Meddling, setStage, type Stage } from "./stage.ts";
import { words } from "./story/act.ts";
import type { Beat, Story } from "./story/story.ts";

/** How a story went. */
export interface Played {
  readonly picture: Picture;
  readonly struck: readonly Struck[];
  /** What was counted in each beat. */
  readonly counts: readonly Counts[];
  /** How often Node was started again. */
  readonly restarts: number;
  readonly brought: Brought;
}

export interface Playing {
  readonly kills?: readonly Kill[];
  readonly tell?: (line: string) => void;
  readonly meddle?: Meddling;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
}

/** The story broke off, or never came to rest: what had been seen until then, in words. */
export class BrokenOff extends Error {}

/** Plays a story on the real server, killing it as planned, until everything has come to rest. */
export async function play(story: Story, playing: Playing = {}): Promise<Played> {
  const stage = await setStage(playing.meddle);
  try {
    return await played(story, stage, playing);
  } catch (error) {
    throw new BrokenOff(`${(error as Error).message}\n${stage.server.log()}`, { cause: error });
  } finally {
    await stage.end();
  }
}

async function played(story: Story, stage: Stage, playing: Playing): Promise<Played> {
  const { server, github, threads, clock } = stage;
  const { kills = [], tell = () => undefined } = playing;
  const counts: Counts[] = [];
  const brought: Brought = { again: 0, fetched: 0 };
  const executioner = executionerOf(stage, tell);
  await server.start();
  clock.counted();
  for (const [index, beat] of story.beats.entries()) {
    playing.signal?.throwIfAborted();
    await anotherSecond();
    executioner.expect(kills.filter((kill) => kill.beat === index));
    await actOut(beat, index, stage, executioner);
    await rest(stage, executioner, brought);
    while (await executioner.atRest()) await rest(stage, executioner, brought);
    counts.push(clock.counted());
  }
  await playing.meddle?.atEnd?.(github);
  const picture = await takePicture({ github, threads, server, bot: BOT });
  const { struck, restarts } = executioner;
  return { picture, struck, counts, restarts, brought };
}

const SECOND = 1000;

/**
 * GitHub tells times to the second, and what happens within one has no order: two beats never share
 * one, or a play that is slower for being killed would rightly come out otherwise.
 */
async function anotherSecond(): Promise<void> {
  await sleep(SECOND - (Date.now() % SECOND));
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

import { parseArgs } from "node:util";
import { check, checkAlone, type Faults } from "./check.ts";
import { BrokenOff, type Played, play, type Playing } from "./conductor.ts";
import { planOf } from "./plan.ts";
import { words } from "./story/act.ts";
import { type Story, storyOf } from "./story/story.ts";
import { table } from "./table.ts";

/** Few enough for a story to go on between them. */
const PER_STORY = 20;

const HELP = `Plays whole stories on the real server, kills Node and PostgreSQL on the way, and checks what came of it.

  npm run kills                          20 kills in one story
  npm run kills -- --count 200 --seed 7  200 kills in ten stories, of the seeds 7 to 16

  --count N    how many kills (20); ${PER_STORY} to a story
  --seed S     the first story's seed (1): the same seed plays the same story and plans the same kills
  --story      tells the story of the seed, and plays nothing
  --help       says this

A story is played twice: undisturbed, then with kills. It begins with the installation and an
owner's /apply; people ask to join, are approved or declined, tick boxes, edit, leave, are credited,
find mentors and are away; pull requests are merged, and definitions change. The server is started
as npm start does, with the PostgreSQL that comes with it, against the emulated GitHub of the tests.
Each kill is a SIGKILL of Node, of PostgreSQL, of one of its backends, or of Node and PostgreSQL
together. It is placed by counting within a part of the story (a beat): the n-th request that
reaches GitHub (request), or that GitHub has answered without the server hearing of it (answer; or
change, where it changed something); the n-th webhook that leaves GitHub (webhook), or was answered
with 202 (accepted); the n-th line of the server's log (line). What comes between two counted
moments is up to the machine, so a replay kills at the same places as nearly as can be.

Then everything has to come to rest, and nothing may be lost (each delivery answered with 202 is in
the database, whole and taken; nothing is missing that the undisturbed play has), doubled or said
twice (comments, issues, checks, facts), or out of place (labels, members, states, comments).

On standard error: a line for each kill. On standard output: the faults, with the seed that plays
them again, and one table.
Exit codes: 0 no fault, 1 faults, 2 used wrongly.
`;

const SIZE = { requests: 3, matters: 3, changes: 1 } as const;

interface Asked {
  readonly count: number;
  readonly seed: number;
  readonly story: boolean;
}

/** What is asked; nothing where help is, and in words what is wrong. */
function read(args: readonly string[]): Asked | string | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        count: { type: "string", default: "20" },
        seed: { type: "string", default: "1" },
        story: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return undefined;
    const [count, seed] = [Number(values.count), Number(values.seed)];
    if (!Number.isSafeInteger(count) || count < 1) return "--count takes a whole number from 1";
    if (!Number.isSafeInteger(seed) || seed < 0) return "--seed takes a whole number from 0";
    return { count, seed, story: values.story };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") {
    process.stderr.write(`kills: ${asked}\n\n${HELP}`);
    return 2;
  }
  if (!asked) {
    process.stdout.write(HELP);
    return 0;
  }
  if (asked.story) {
    for (const [index, { acts }] of storyOf(asked.seed, SIZE).beats.entries())
      say(`beat ${index}: ${acts.map(words).join("; ")}`);
    return 0;
  }
  return playAll(asked);
}

async function playAll({ count, seed }: Asked): Promise<number> {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => ending.abort(new Error("it was ended before its time")));
  const all: Outcome[] = [];
  for (let left = count; left > 0 && !ending.signal.aborted; left -= PER_STORY)
    all.push(await playOne(seed + all.length, Math.min(left, PER_STORY), ending.signal));
  const played = all.flatMap((one) => one.played ?? []);
  const faults = all.flatMap((one) => one.faults);
  process.stdout.write(
    table({
      stories: all.length,
      struck: played.flatMap(({ struck }) => struck),
      restarts: sum(played.map(({ restarts }) => restarts)),
      redelivered: sum(played.map(({ brought }) => brought.again)),
      fetched: sum(played.map(({ brought }) => brought.fetched)),
      faults: faults.length,
    }),
  );
  return faults.length === 0 ? 0 : 1;
}

interface Outcome {
  readonly played?: Played;
  readonly faults: Faults;
}

/** One story, undisturbed and then killed. */
async function playOne(seed: number, kills: number, signal: AbortSignal): Promise<Outcome> {
  const story = storyOf(seed, SIZE);
  const acts = story.beats.flatMap((beat) => beat.acts).length;
  tell(`story ${seed}: ${story.beats.length} beats, ${acts} acts`);
  const outcome = await judged(story, kills, { tell, signal });
  for (const fault of outcome.faults) say(`story ${seed}: ${fault}`);
  if (outcome.faults.length > 0)
    say(`story ${seed}: to play it again: npm run kills -- --count ${kills} --seed ${seed}`);
  return outcome;
}

async function judged(story: Story, count: number, playing: Playing): Promise<Outcome> {
  try {
    const began = performance.now();
    const undisturbed = await play(story, { ...playing, tell: () => undefined });
    const amiss = checkAlone(undisturbed.picture, story.promises);
    if (amiss.length > 0) return { faults: amiss.map((fault) => `undisturbed: ${fault}`) };
    tell(`story ${story.seed}: undisturbed in ${seconds(began)} s`);
    const kills = planOf(story.seed, count, undisturbed.counts);
    const played = await play(story, { ...playing, kills });
    tell(`story ${story.seed}: both in ${seconds(began)} s`);
    return { played, faults: check(played.picture, undisturbed.picture, story.promises) };
  } catch (error) {
    if (error instanceof BrokenOff) return { faults: [`the story broke off: ${error.message}`] };
    throw error;
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

process.exitCode = await main(process.argv.slice(2));

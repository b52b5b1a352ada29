import { setTimeout as sleep } from "node:timers/promises";
import { readFolder } from "../src/cli/files.ts";
import type { Stage } from "./stage.ts";

const PAUSE_MS = 250;

/** The text of each definition, by path; or why nobody can read them. */
type Saved = Readonly<Record<string, string>> | string;

type Changes = Readonly<Record<string, string | null>>;

/** Until it is ended, whatever is saved in a folder of definitions is proposed, and its plan told. */
export async function follow(stage: Stage, folder: string, end: AbortSignal): Promise<void> {
  const base = read(stage, folder);
  const propose = proposing(stage, typeof base === "string" ? {} : base);
  let [seen, told] = [base, base];
  while (!end.aborted) {
    await sleep(PAUSE_MS, undefined, { signal: end }).catch(() => undefined);
    const now = read(stage, folder);
    // Editors write a file in pieces: only what stays for a moment was saved.
    const isSaved = same(now, seen) && !same(now, told);
    seen = now;
    if (!isSaved) continue;
    told = now;
    if (typeof now === "string") stage.say(now);
    else await propose(now).catch((problem: unknown) => unlessOver(problem, end));
  }
}

/** Ctrl-C ends the server too, in the middle of its answer. */
function unlessOver(problem: unknown, end: AbortSignal): void {
  if (!end.aborted) throw problem;
}

function read({ voice }: Stage, folder: string): Saved {
  const files = readFolder(folder, voice);
  if (typeof files === "string") return files;
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

function same(one: Saved, other: Saved): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Proposes on one pull request; each further change is pushed to it. */
function proposing(stage: Stage, base: Readonly<Record<string, string>>) {
  const { github, at, say, told } = stage;
  let pull: number | undefined;
  let pushed = base;
  return async (now: Readonly<Record<string, string>>) => {
    const files = changes(pushed, now);
    pushed = now;
    const owner = github.as("olga");
    if (pull === undefined)
      pull = (await owner.openPull("community", { title: told("demo-follow-title"), files }))
        .number;
    else await owner.pushToPull("community", pull, files);
    say("");
    say(told("demo-follow-saved"), at("community", pull, "pull"));
    await answer(stage, pull);
  };
}

function changes(before: Changes, now: Changes): Changes {
  const all = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...all].filter((path) => before[path] !== now[path]);
  return Object.fromEntries(changed.map((path) => [path, now[path] ?? null]));
}

/** What Waymark says of it: the problems line by line, or the plan. */
async function answer({ github, app, say }: Stage, pull: number): Promise<void> {
  await app.idle();
  const seen = github.state();
  const { head } = await seen.pull("community", pull);
  const run = (await seen.checkRuns("community", head)).at(-1);
  for (const { path, start_line, message } of run?.annotations ?? [])
    say(`  | ${path}:${start_line} ${message}`);
  if (run?.conclusion === "failure") return;
  const { comments } = await seen.issue("community", pull);
  const plan = comments.findLast(({ author }) => author.endsWith("[bot]"))?.body ?? "";
  for (const line of plan.replaceAll(/<!--.*?-->\n?/g, "").split("\n")) say(`  | ${line}`);
}

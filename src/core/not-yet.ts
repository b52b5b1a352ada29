import type { Event } from "./event.ts";
import { threadOf } from "./event.ts";
import { threadKey } from "./place.ts";
import { type Answer, questionKey } from "./question.ts";
import type { Target } from "./target.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";

/** GitHub's replicas lag behind its own webhooks: what happened a moment ago may not be shown yet. */
export class NotYet extends Error {
  /** Until it is asked for again. */
  readonly seconds: number;
  constructor(what: string, seconds: number) {
    super(`GitHub does not show ${what} yet, where something happened a moment ago`);
    this.seconds = seconds;
  }
}

const MINUTE = 60;
/** So many seconds after something happened GitHub is asked again, before it is believed that there is nothing. */
const AGAIN = [5, MINUTE, 10 * MINUTE, 60 * MINUTE];

/** When to ask again for something that GitHub does not show though something happened there then; nothing once it is to be believed. */
export function askAgain(happened: Instant, now: Instant): Instant | undefined {
  const since = Math.min(Date.parse(happened), Date.parse(now));
  const times = AGAIN.map((seconds) => new Date(since + seconds * 1000).toISOString());
  return times.find((time) => time > now);
}

/** When to look again at a thread that GitHub does not show, going by the last that happened there. */
export function lookAgain(target: Target, world: World): Instant | undefined {
  if (target.kind !== "thread" || world.thread(target)) return undefined;
  const { all } = world.ledger.about(`thread:${target.repo}/${target.number}`);
  const last = all.at(-1);
  return last && askAgain(last.at, world.now);
}

/** Throws where GitHub said that there is no such thread as an event just happened on. */
export function believe(event: Event, answers: ReadonlyMap<string, Answer>, now: Instant): void {
  const thread = threadOf(event);
  if (!thread) return;
  const of = threadKey(thread);
  const keys = [questionKey({ kind: "thread", of }), questionKey({ kind: "pull", of })];
  const again = keys.some((key) => isNone(answers.get(key))) ? askAgain(event.at, now) : undefined;
  if (again === undefined) return;
  throw new NotYet(of, Math.ceil((Date.parse(again) - Date.parse(now)) / 1000));
}

function isNone(answer: Answer | undefined): boolean {
  return answer !== undefined && "none" in answer;
}

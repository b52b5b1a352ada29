import { setImmediate as breath } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Reader } from "./core/ask.ts";
import type { Answer, Question } from "./core/question.ts";
import type { Settled } from "./core/settle.ts";
import type { Target } from "./core/target.ts";
import { type Setting, Unanswered } from "./core/world.ts";

/** What a thread is started with. */
export interface Order {
  /** The PostgreSQL in which it reads our books itself. */
  readonly url: string;
  readonly target: Target;
  readonly setting: Setting;
}

/** What it says: what it has to ask GitHub, and how it ended. */
export type Told =
  | { readonly questions: readonly Question[] }
  | { readonly settled: Settled }
  | {
      readonly failed: {
        readonly message: string;
        readonly stack?: string;
        readonly unanswered: boolean;
      };
    };

/** What it hears, once for each question. */
export interface Answered {
  readonly answer: Answer;
}

/** Looks at a target in a thread of its own, until somebody stops it. */
export type LookApart = (
  target: Target,
  setting: Setting,
  reader: Reader,
  stopped: AbortSignal,
) => Promise<Settled>;

/** Beside this file also where both were bundled. */
const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./look-apart.ts" : "./look-apart.js",
  import.meta.url,
);

/**
 * Looks at what takes long, such as what a proposal would mean for everybody, beside everything
 * else that this process does: acknowledgements, leases and pages wait for nobody. One at a time,
 * since each holds memory of its own.
 */
export function lookingApart(url: string): LookApart {
  let last: Promise<unknown> = Promise.resolve();
  return (target, setting, reader, stopped) => {
    const next = last.then(() => lookIn({ url, target, setting }, reader, stopped));
    last = next.catch(() => undefined);
    return next;
  };
}

async function lookIn(order: Order, reader: Reader, stopped: AbortSignal): Promise<Settled> {
  stopped.throwIfAborted();
  // Left alone, Node holds several times what is needed before it clears away: the thread clears away itself.
  setFlagsFromString("--expose-gc");
  const thread = new Worker(THREAD, { workerData: order });
  const ended = Promise.withResolvers<Settled>();
  const stop = () => ended.reject(stopped.reason);
  stopped.addEventListener("abort", stop);
  thread.on("error", ended.reject);
  thread.on("exit", () => ended.reject(new Error("a thread ended before it said what follows")));
  thread.on("message", (told: Told) => {
    if ("settled" in told) ended.resolve(told.settled);
    else if ("failed" in told) ended.reject(errorOf(told.failed));
    else answer(told.questions, reader, thread).catch(ended.reject);
  });
  try {
    return await ended.promise;
  } finally {
    stopped.removeEventListener("abort", stop);
    await thread.terminate();
  }
}

/** Large answers are copied one at a time, and others have their turn between them. */
async function answer(
  questions: readonly Question[],
  reader: Reader,
  thread: Worker,
): Promise<void> {
  for (const one of await reader(questions)) {
    thread.postMessage({ answer: one } satisfies Answered, []);
    await breath();
  }
}

function errorOf({ message, stack, unanswered }: Extract<Told, { failed: unknown }>["failed"]) {
  if (unanswered) return new Unanswered(message);
  return Object.assign(new Error(message), stack !== undefined && { stack });
}

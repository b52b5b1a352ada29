import { getHeapSpaceStatistics } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import type { Reader } from "./core/ask.ts";
import { look } from "./core/look.ts";
import { type Answer, reachesGitHub } from "./core/question.ts";
import { Unanswered } from "./core/world.ts";
import { features } from "./features/index.ts";
import type { Answered, Order, Told } from "./apart.ts";
import * as books from "./store/answers.ts";
import { readerWith } from "./store/reader.ts";
import { openReading } from "./store/reading.ts";

// Looks at one target in a thread of its own: see `apart.ts`, which starts it and answers for GitHub.

const { url, target, setting } = workerData as Order;

function tell(told: Told): void {
  parentPort?.postMessage(told, []);
}

/** What only GitHub can answer is asked of the thread that started this one; its answers come one by one. */
const asking: Reader = (questions) =>
  new Promise((resolve) => {
    const answers: Answer[] = [];
    function hear({ answer }: Answered): void {
      answers.push(answer);
      if (answers.length < questions.length) return;
      parentPort?.off("message", hear);
      resolve(answers);
    }
    parentPort?.on("message", hear);
    tell({ questions });
  });

/** What goes wrong is told in words, with what tells whose doing it is. */
function failureOf(error: unknown): Extract<Told, { failed: unknown }>["failed"] {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const unanswered = error instanceof Unanswered;
  return { message, unanswered, ...(stack !== undefined && { stack }) };
}

/** In bytes. */
const ROOM = 6e6;

/** Without what Node clears away every few milliseconds anyway. */
function held(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => name !== "new_space");
  return spaces.reduce((sum, { space_used_size: used }) => sum + used, 0);
}

/** Clears away what is not needed any more, once there may be so much of it: nobody waits meanwhile but this thread. */
function clearing(): () => void {
  let most = 0;
  return () => {
    if (held() < most) return;
    globalThis.gc?.();
    most = held() + ROOM;
  };
}

const store = openReading(url);
const clear = clearing();
const reading = readerWith(books, { store, org: setting.org });
try {
  const settled = await look(target, features, setting, (questions) => {
    clear();
    return questions.some(reachesGitHub) ? asking(questions) : reading(questions);
  });
  tell({ settled });
} catch (error) {
  tell({ failed: failureOf(error) });
} finally {
  await store.close();
}

import { setTimeout as sleep } from "node:timers/promises";
import { type Fact, recognitionIn } from "../../core/fact.ts";
import type { Instant } from "../../core/time.ts";
import type { Store } from "../../store/store.ts";
import { backfill as words } from "../../words/generated/backfill.ts";
import { printed } from "../../words/printed.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** A server that is at work has looked at somebody after so long, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 500;
/** So many are counted. */
const MOST = 100_000;

type Books = Pick<Store, "counts" | "latestRecognitions">;

/** What came of it, once a server that is at work looked at everybody; else that one will. */
export async function* whatFollows(
  org: number,
  people: number,
  started: Instant,
  store: Books,
  voice: Voice,
): AsyncGenerator<Shown> {
  const say = words(voice);
  yield say("backfill-looking", { people });
  if (!(await looked(store))) {
    yield say("backfill-no-server", { people });
    return;
  }
  const all = await store.latestRecognitions(org, { most: MOST });
  const lines = reachedSince(started, all, voice);
  yield* lines.length > 0 ? lines : [say("backfill-nothing-follows")];
}

/** How many people reached each stage, and got each badge. */
function reachedSince(started: Instant, all: readonly Fact[], voice: Voice): readonly Shown[] {
  const say = words(voice);
  const since = all.filter(({ at }) => at >= started);
  return [...Map.groupBy(since, what)].map(([id, facts]) =>
    say("backfill-follows", {
      kind: facts[0]?.kind === "stage-reached" ? "stage" : "badge",
      what: printed(id),
      // A badge for each year may be somebody's more than once.
      people: new Set(facts.map((fact) => recognitionIn(fact)?.person)).size,
    }),
  );
}

/** By what it is described: `pathway/stage`, or a badge. */
function what(fact: Fact): string {
  if (fact.kind === "stage-reached") return `${fact.pathway}/${fact.stage}`;
  return fact.kind === "awarded" ? fact.badge : "";
}

/** Until nobody waits to be looked at; whether that was so before nothing went on any more. */
async function looked({ counts }: Books): Promise<boolean> {
  const waiting = async () => (await counts(new Date().toISOString())).targets;
  let [before, since] = [await waiting(), performance.now()];
  while (before > 0 && performance.now() - since < PATIENCE) {
    await sleep(PAUSE);
    const now = await waiting();
    if (now < before) since = performance.now();
    before = now;
  }
  return before === 0;
}

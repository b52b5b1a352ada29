import type { Plan } from "../../src/core/effect.ts";
import type { Event } from "../../src/core/event.ts";
import { factsOf } from "../../src/core/ledger/ledger.ts";
import { printPlan } from "../../src/core/print.ts";
import { settle as settleTarget, type Settled } from "../../src/core/settle.ts";
import { replyTo } from "../../src/core/take.ts";
import type { Target } from "../../src/core/target.ts";
import { features } from "../../src/features/index.ts";
import { worldIn } from "./answers.ts";
import { commit, meet, type Waiting } from "./books.ts";
import type { Model } from "./model.ts";
import { bot } from "./people.ts";
import { ensure } from "./write.ts";

/** What a test wants to see of the work: everything that follows for a target, before it is carried out. */
export type Watch = (target: Target, settled: Settled) => void;

/** Takes one delivery, as every shell does. */
export function takeOne(model: Model, event: Event): void {
  const { books, github } = model;
  const people = [event.actor, ...("author" in event ? [event.author] : [])];
  meet(books, "person" in event && event.person ? [...people, event.person] : people);
  const known = isOurs(event) ? { ...event, ours: true as const } : event;
  const asking = worldIn(model, (shown) => meet(books, shown));
  const facts = factsOf(features.flatMap((feature) => feature.facts?.(known, asking) ?? [])).all;
  commit(books, { facts, ...replyTo(known, facts, features, worldIn(model)) });
  github.clock += 1;
}

function isOurs({ kind, actor }: Event): boolean {
  return actor.id === bot.id && (kind === "thread.changed" || kind === "thread.edited");
}

/** What follows for a target now, and what should be true. */
export function planFor(model: Model, target: Target): Settled {
  return settleTarget(target, features, worldIn(model));
}

/** Everything that would still follow for targets, or be done about them; empty where all is as it should be. */
export function leftFor(model: Model, targets: readonly Target[]): string {
  return targets
    .map((target) => planFor(model, target))
    .filter((settled) => !isQuiet(settled))
    .map(
      ({ facts, messages, plan }) =>
        `${facts.map(({ id }) => id).join()} ${messages.map(({ tag }) => tag).join()}\n${printPlan(plan)}`,
    )
    .join("\n");
}

/** Whether nothing follows, and nothing is left to do. */
export function isQuiet({ facts, messages, touched, plan }: Settled): boolean {
  return facts.length + messages.length + touched.length + plan.length === 0;
}

/** Writes down what follows, then makes the plan true, in its order. */
export function apply(model: Model, { facts, people, messages, touched, plan }: Settled): void {
  meet(model.books, people);
  commit(model.books, { facts, messages, touched });
  for (const { effect } of plan) ensure(model, effect);
  model.github.clock += 1;
}

/** As many rounds as the shell allows. */
const MOST_ROUNDS = 5;

/** Looks at a target until nothing is left to do there; throws where it never comes to rest. */
export function lookAt(model: Model, waiting: Waiting, watch: Watch = () => undefined): void {
  waiting.touched = false;
  delete waiting.due;
  let last: Plan = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = planFor(model, waiting.target);
    if (next.lists) model.books.mentors.set(next.lists.person, next.lists.programmes);
    if (!isQuiet(next)) {
      watch(waiting.target, next);
      apply(model, next);
    }
    if (next.plan.length === 0 && !next.again) {
      if (next.due) waiting.due = next.due;
      waiting.rests = next.rests;
      return;
    }
    last = next.plan;
  }
  throw new Error(
    `after ${MOST_ROUNDS} rounds there is still something to do:\n${printPlan(last)}`,
  );
}

/** Targets that were touched, or whose time has come. */
export function waitingIn({ books, github }: Model): readonly Waiting[] {
  const now = new Date(github.clock).toISOString();
  return [...books.targets.values()].filter(
    ({ touched, due }) => touched || (due !== undefined && due <= now),
  );
}

/** More than any honest history needs. */
const MOST_LOOKS = 1000;

/** Takes everything on its way and looks at everything touched, until all is quiet. */
export function settle(model: Model, watch?: Watch): void {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    for (let next = model.queue.shift(); next; next = model.queue.shift()) takeOne(model, next);
    const [waiting] = waitingIn(model);
    if (!waiting) return;
    lookAt(model, waiting, watch);
  }
  throw new Error("it never comes to rest");
}

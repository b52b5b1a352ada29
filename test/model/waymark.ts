import type { Plan } from "../../src/core/effect.ts";
import type { Event } from "../../src/core/event.ts";
import { look, type Looked } from "../../src/core/look.ts";
import { printPlan } from "../../src/core/print.ts";
import { take } from "../../src/core/take.ts";
import type { Target } from "../../src/core/target.ts";
import { features } from "../../src/features/index.ts";
import { commit, meet, type Waiting } from "./books.ts";
import type { Model } from "./model.ts";
import { readEvent } from "./read-event.ts";
import { readTarget } from "./read-target.ts";
import { ensure } from "./write.ts";

/** What a test wants to see of the work: each plan before it is carried out. */
export type Watch = (target: Target, plan: Plan) => void;

/** Takes one delivery, as every shell does. */
export function takeOne(model: Model, event: Event): void {
  const { books, github } = model;
  const people = [event.actor, ...("author" in event ? [event.author] : [])];
  meet(books, "person" in event && event.person ? [...people, event.person] : people);
  commit(books, take(features, event, readEvent(model, event)));
  github.clock += 1;
}

/** What should be true for a target now. */
export function planFor(model: Model, target: Target): Looked {
  return look(features, target, readTarget(model, target));
}

/** Makes a plan true, in its order. */
export function apply(model: Model, plan: Plan): void {
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
    const { plan, due } = planFor(model, waiting.target);
    if (plan.length === 0) {
      if (due) waiting.due = due;
      return;
    }
    watch(waiting.target, plan);
    apply(model, plan);
    last = plan;
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

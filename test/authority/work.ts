import type { Event } from "../../src/core/event.ts";
import type { Model } from "../model/model.ts";
import { apply, planFor, takeOne, waitingIn } from "../model/waymark.ts";
import { beforeIn, seenSince } from "./observe.ts";
import { attempt, type Scene, secondIn, type Step } from "./play.ts";

/** How deliveries come: as they were sent, each twice, backwards, or with all earlier ones under new ids. */
export const POSTS = ["in order", "twice", "backwards", "again"] as const;
export type Post = (typeof POSTS)[number];

/** How much later than what was done before: in the same second, a little, a minute, more than an hour. */
export const PACES = { "at once": 0, soon: 1500, later: 60_000, hours: 3_700_000 } as const;
export type Pace = keyof typeof PACES;

/** Something that somebody tries at a time, and whether Waymark gets to it before the next. */
export interface Act {
  readonly step: Step;
  readonly pace: Pace;
  readonly post?: Post;
  /** How Waymark's clock goes when it gets to it; exactly, unless said otherwise. */
  readonly clock?: ClockName;
}

/**
 * Waymark's clock is GitHub's as far as its answers tell, which is to the second: what follows
 * within one second may have one time, or even seem to go back.
 */
export const CLOCKS = { exact: 1, "by the second": 1000 } as const;
export type ClockName = keyof typeof CLOCKS;

/** Lets people act, with Waymark at work where an act says so, and once more at the end. */
export function playOut(scene: Scene, acts: readonly Act[]): void {
  let since = scene.happened.length;
  acts.forEach(({ step, pace, post, clock = "exact" }, index) => {
    scene.model.github.clock += PACES[pace];
    const { sent } = scene.model;
    attempt(scene, step);
    if (post === undefined && index < acts.length - 1) return;
    posted(scene.model.queue, sent, post ?? "in order");
    scene.model.github.ticks = CLOCKS[clock];
    look(scene, since);
    since = scene.happened.length;
  });
}

function look(scene: Scene, since: number): void {
  const { model, happened, seen } = scene;
  happened.push({ did: "look", by: "waymark", second: secondIn(model) });
  const before = beforeIn(scene, since);
  glance(model);
  seen.push(...seenSince(scene, before));
}

/**
 * Takes what is on its way and looks once at whatever is touched. The app looks again after each
 * change, to see that nothing is left to do: that is shown elsewhere, and would take as long again.
 */
function glance(model: Model): void {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    for (let next = model.queue.shift(); next; next = model.queue.shift()) takeOne(model, next);
    const [waiting] = waitingIn(model);
    if (!waiting) return;
    delete waiting.due;
    const settled = planFor(model, waiting.target);
    // What is to be said on an issue of ours follows once that is there.
    waiting.touched =
      settled.again || settled.plan.some(({ effect }) => effect.kind === "ensure-issue");
    // What has come by now was just looked at.
    if (settled.due !== undefined && Date.parse(settled.due) > model.github.clock)
      waiting.due = settled.due;
    apply(model, settled);
  }
  throw new Error("it never comes to rest");
}

/** More than any case needs. */
const MOST_LOOKS = 100;

function posted(queue: Event[], sent: readonly Event[], post: Post): void {
  if (post === "twice") queue.push(...queue);
  if (post === "backwards") queue.reverse();
  if (post === "again")
    queue.push(...sent.map((event) => ({ ...event, delivery: `again-${event.delivery}` })));
}

import type { Event } from "./event.ts";
import type { Plan } from "./effect.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./message.ts";
import type { Target } from "./target.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";

/** What follows from an event. */
export interface Answer {
  readonly facts?: readonly Fact[];
  readonly messages?: readonly Message[];
  readonly touched?: readonly Target[];
}

/** What GitHub should look like, and when to look again. */
export interface Upheld {
  readonly plan: Plan;
  readonly due?: Instant;
}

/** One thing Waymark does, in two pure halves. */
export interface Feature {
  readonly name: string;
  /** Once per event. Facts follow from the event alone, so that any order of deliveries gives the same ones. */
  readonly answer?: (event: Event, world: World) => Answer;
  /** No event at all: what should be, given the facts and the definitions. */
  readonly uphold?: (target: Target, world: World) => Upheld;
}

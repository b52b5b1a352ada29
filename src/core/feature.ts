import type { Definitions } from "../definitions/definitions.ts";
import type { Asking } from "./asking.ts";
import type { CommandKind } from "./command-kind.ts";
import type { Event } from "./event.ts";
import type { Plan } from "./effect.ts";
import type { Fact } from "./fact.ts";
import type { Lists } from "./ledger/listings.ts";
import type { Tallies } from "./ledger/tally.ts";
import type { Message } from "./message.ts";
import type { Repo, ThreadRef } from "./place.ts";
import type { Target } from "./target.ts";
import type { Instant } from "./time.ts";
import type { Lasting, World } from "./world.ts";

/** What is said to whoever acted, and what is to be looked at. */
export interface Reply {
  readonly messages?: readonly Message[];
  readonly touched?: readonly Target[];
}

/** Definitions that came into force just now, and their repository, where that is another from here on. */
export interface Adopts {
  readonly commit: string;
  readonly definitions: Definitions;
  readonly home?: Repo;
}

/** What GitHub should look like, what is to be said about what is new, and when to look again. */
export interface Upheld extends Reply {
  readonly plan?: Plan;
  readonly due?: Instant;
  /** What is to be kept of somebody as a mentor. */
  readonly lists?: Lists;
  /** What is to be kept of how much somebody contributed. */
  readonly tallies?: Tallies;
  /** To be kept together with what is new. */
  readonly adopts?: Adopts;
}

/** One thing Waymark does, in four pure parts, as far as it needs them. */
export interface Feature {
  readonly name: string;
  /** The commands it owns. */
  readonly commands?: readonly CommandKind[];
  /** The words, beside its commands, that people can write on a thread, which its definitions give them. */
  readonly words?: (thread: ThreadRef, world: World) => readonly string[];
  /** All such words that it answers where they do nothing, too. */
  readonly answered?: (world: World) => readonly string[];
  /** What it asks people on issues of our own. */
  readonly asks?: readonly Asking[];
  /** What happened, as it follows from the event alone: any order of deliveries gives the same facts. */
  readonly facts?: (event: Event, world: Lasting) => readonly Fact[];
  /** What to say to whoever acted, and what to look at. Too much is fine, too little never. */
  readonly reply?: (event: Event, world: World) => Reply;
  /** What follows from the facts and the definitions, and is not on record yet. */
  readonly conclude?: (target: Target, world: World) => readonly Fact[];
  /** No event at all: what should be, given the facts and the definitions. */
  readonly uphold?: (target: Target, world: World) => Upheld;
}

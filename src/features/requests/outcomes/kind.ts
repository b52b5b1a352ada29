import type { OutcomeAction } from "../../../definitions/types.ts";
import type { Step } from "../../../core/effect.ts";
import type { Fact } from "../../../core/fact.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { Message } from "../../../core/message.ts";
import type { Instant } from "../../../core/time.ts";
import type { World } from "../../../core/world.ts";
import type { Shown } from "../../../words/shown.ts";

/** What an action still waits for: which of its cases it is, in words, and the label that shows it. */
export interface Waiting {
  readonly case: string;
  readonly words: Shown;
  readonly label?: string;
  /** What is made true for it meanwhile. */
  readonly plan?: readonly Step[];
  /** What is said about it once. */
  readonly messages?: readonly Message[];
  /** When to look again, where nothing tells. */
  readonly due?: Instant;
}

/** How far a request has come. */
export type Progress =
  /** It is in one of its steps. */
  | { readonly state: "under way" }
  /** An action of its outcome begins: this is what is on record from here on. */
  | { readonly state: "beginning"; readonly facts: readonly Fact[] }
  /** An action of its outcome was begun, and waits. */
  | { readonly state: "waiting"; readonly waiting: Waiting }
  /** Everything is done, or somebody ended it. */
  | { readonly state: "over"; readonly how: string };

type Ids = readonly string[];

/** One thing that an outcome may do, in one place. */
export interface OutcomeKind<A extends OutcomeAction> {
  /** What is on record once it was begun; nothing where it is already. */
  readonly conclude?: (action: A, request: Request, world: World) => readonly Fact[];
  /** What follows from it, once: that it was done is put on record with it. */
  readonly once?: (action: A, request: Request, world: World) => readonly Fact[];
  /** The same, where it cannot be taken back: only once the request has been accepted. */
  readonly finally?: (action: A, request: Request, world: World) => readonly Fact[];
  /** Whether it happens to the person: then they have to agree, where somebody else asks for it. */
  readonly concerns?: (action: A) => boolean;
  /** What it needs before it could happen, said from the beginning; nothing where all is well. */
  readonly lacks?: (action: A, request: Request, world: World) => Shown | undefined;
  /** What people should know while the request is under way. */
  readonly shows?: (action: A, request: Request, world: World) => Shown | undefined;
  /** What it waits for before the next one comes. */
  readonly waits?: (action: A, request: Request, world: World) => Waiting | undefined;
  /** What it had begun came undone: the request counts as withdrawn. */
  readonly undone?: (action: A, request: Request, world: World) => boolean;
  /** What it says once the request has ended. */
  readonly says?: (action: A, request: Request, world: World, brought: Ids) => Shown | undefined;
  /** What it makes true on GitHub once the request has ended. */
  readonly plan?: (action: A, request: Request, how: string, world: World) => readonly Step[];
  /** Whether GitHub shows that it was done: then that is on record, and it is never done again. What does not say so is made true whenever it is not. */
  readonly isShown?: (action: A, request: Request, world: World) => boolean;
  /** What it writes elsewhere, just as it goes on record that it is done. */
  readonly writes?: (action: A, request: Request, how: string, world: World) => readonly Message[];
  /** What it makes true once nothing waits any more, however the request ended: what it had begun is tidied up. */
  readonly tidies?: (action: A, request: Request, world: World) => readonly Step[];
  /** What became of it since, as far as that is more than how the request ended: one word. `brought` are the facts that came of it `once`. */
  readonly stands?: (action: A, request: Request, world: World, brought: Ids) => string | undefined;
  /** What became of it in words, or how people take it back: for the end of the status comment. */
  readonly undo?: (action: A, request: Request, world: World, brought: Ids) => Shown | undefined;
  /** The labels it may show while it waits. */
  readonly labels?: (action: A) => readonly string[];
}

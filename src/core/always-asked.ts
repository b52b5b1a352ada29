import { type Event, threadOf } from "./event.ts";
import {
  awayKey,
  claimsKey,
  DEFINITIONS,
  didKey,
  hidesKey,
  type LedgerKey,
  personKey,
} from "./ledger/key.ts";
import { threadKey } from "./place.ts";
import type { Question } from "./question.ts";
import { keyOfThread, type Target } from "./target.ts";

// What is asked of our own books whatever comes of it: it is read together, before anything is
// worked out, where it would be read piece by piece otherwise. It says nothing by itself.

/** What nearly every look at such a target asks. */
export function askedAt(target: Target): readonly Question[] {
  switch (target.kind) {
    case "thread": {
      const of = keyOfThread(target);
      return [...facts(DEFINITIONS, of), HOME, { kind: "said", of }, { kind: "refusals", of: "" }];
    }
    case "person": {
      const { person: of } = target;
      const keys = [personKey, claimsKey, hidesKey, awayKey, didKey].map((key) => key(of));
      const kept = (["login", "tally", "listings"] as const).map((kind) => ({ kind, of }));
      return [...facts(DEFINITIONS, ...keys), HOME, ...kept];
    }
    case "community":
    case "record":
    case "proposal":
    case "definitions":
    case "everything":
      return facts(DEFINITIONS);
  }
}

/** What nearly every reply to such an event asks. A comment without a command asks nothing about its thread. */
export function askedOn(event: Event): readonly Question[] {
  const isIdle = event.kind === "comment.created" && event.commands.length === 0;
  const thread = event.ours || isIdle ? undefined : threadOf(event);
  return thread ? facts(DEFINITIONS, threadKey(thread)) : [];
}

const HOME: Question = { kind: "home", of: "" };

function facts(...keys: readonly LedgerKey[]): readonly Question[] {
  return keys.map((of) => ({ kind: "facts", of }));
}

import { each } from "../../core/ask.ts";
import { endOf, type Request } from "../../core/ledger/request.ts";
import type { OutcomeAction } from "../../definitions/types.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import { consentWanted } from "./consent.ts";
import { broughtBy, cameOf } from "./outcomes/carried-out.ts";
import { actionsOf } from "./outcomes/due.ts";
import { outcomeOf } from "./outcomes/index.ts";
import { actionsOnTheWay, isUndoneOnTheWay } from "./half-way.ts";
import { isExpired } from "./expiry.ts";
import { namedHere } from "./named-here.ts";
import { isOutlived } from "./outlived.ts";
import type { Progress } from "./outcomes/kind.ts";

/** How far a request has come, by what is on record and what GitHub shows. */
export function progressOf(request: Request, world: World): Progress {
  const { concluded, ending, steps } = request;
  if (concluded) return { state: "over", how: concluded.outcome };
  if (ending) return { state: "over", how: ending.outcome };
  if (isOutlived(request, world) || isUndoneOnTheWay(request, world))
    return { state: "over", how: "withdrawn" };
  if (isExpired(request, world)) return { state: "over", how: "expired" };
  const [end] = steps.flatMap((step) => endOf(step) ?? []);
  if (end === "declined") return { state: "over", how: "declined" };
  const passed =
    end === "accepted" ||
    (steps.length > 0 && steps.every(({ state }) => /passed|skipped/.test(state)));
  return passed ? accepting(request, world) : { state: "under way" };
}

/** What an outcome does is done in order: each waits for the one before it. */
function accepting(request: Request, world: World): Progress {
  const consent = consentWanted(request, world);
  if (consent) return { state: "waiting", waiting: consent };
  for (const action of actionsOf(request, "accepted")) {
    const kind = outcomeOf(action);
    if (kind.undone?.(action, request, world)) return { state: "over", how: "withdrawn" };
    const begun = kind.conclude?.(action, request, world) ?? [];
    const facts = [...begun, ...broughtBy("once", action, request, world)];
    if (facts.length > 0) return { state: "beginning", facts };
    const waiting = kind.waits?.(action, request, world);
    if (waiting) return { state: "waiting", waiting };
  }
  return { state: "over", how: "accepted" };
}

/** What an outcome says, in its order. */
export function wordsOf(request: Request, how: string, world: World): readonly Shown[] {
  const all = each(actionsOf(request, how), (action) =>
    outcomeOf(action).says?.(action, request, world, cameOf(action, request)),
  );
  return all.flatMap((words) => words ?? []);
}

/** What became of an outcome since, one word for each of its actions that tell. */
export function standingsOf(request: Request, how: string, world: World): readonly string[] {
  const all = each(doneFor(request, how), (action) =>
    outcomeOf(action).stands?.(action, request, world, cameOf(action, request)),
  );
  return all.flatMap((word) => word ?? []);
}

/** What is to be said about an outcome before it comes: what it needs, and what people should know. */
export function beforehand(request: Request, world: World): readonly Shown[] {
  const all = each(actionsOf(request, "accepted"), (action) => {
    const { lacks, shows } = outcomeOf(action);
    return [lacks?.(action, request, world), shows?.(action, request, world)];
  });
  const consent = consentWanted(request, world)?.words;
  return [consent, ...namedHere(request, world), ...all.flat()].flatMap((words) => words ?? []);
}

/** What became of an outcome, or how people take back what it did, in words. */
export function waysBack(request: Request, how: string, world: World): readonly Shown[] {
  const ways = each(doneFor(request, how), (action) =>
    outcomeOf(action).undo?.(action, request, world, cameOf(action, request)),
  );
  return ways.flatMap((way) => way ?? []);
}

/** What a request that ended so came with: for acceptance, also what was done on the way. */
function doneFor(request: Request, how: string): readonly OutcomeAction[] {
  const before = how === "accepted" ? actionsOnTheWay(request) : [];
  return [...before, ...actionsOf(request, how)];
}

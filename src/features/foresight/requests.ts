import { apart, each } from "../../core/ask.ts";
import { inParts } from "../../core/parts.ts";
import type { Repo } from "../../core/place.ts";
import { type Request, requestOn } from "../../core/ledger/request.ts";
import type { Thread, World } from "../../core/world.ts";
import type { Change } from "./change.ts";
import { mergedIn, type Merging } from "./merging.ts";

export interface UnderWay {
  /** Requests that would have other steps before them than they have now. */
  readonly changes: readonly Change[];
  /** By checklist: how many have its boxes before them. */
  readonly checklists: ReadonlyMap<string, number>;
}

/** What becomes of requests on open issues of the definitions repository. */
export function requests(home: Repo, merging: Merging, world: World): UnderWay {
  const all = inParts("requests", world.issues(home), world, (some, own) => {
    const merged = mergedIn(own, merging);
    return each(some, (issue) => {
      const [before, after] = apart([() => remaining(issue, own), () => remaining(issue, merged)]);
      return { checklist: boxesOf(before), changes: changed(issue, names(before), names(after)) };
    });
  }).flat();
  return {
    changes: all.flatMap(({ changes }) => changes),
    checklists: counted(all.flatMap(({ checklist }) => checklist ?? [])),
  };
}

function changed(
  { repo, number }: Thread,
  before: readonly string[],
  after: readonly string[],
): readonly Change[] {
  if (before.join("\n") === after.join("\n")) return [];
  return [{ kind: "request", thread: { repo, number }, before, after }];
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(all, (one) => one);
  return new Map([...groups].map(([one, same]) => [one, same.length]));
}

type Steps = Request["steps"];

/** What is still to come of an open request. */
function remaining(thread: Thread, world: World): Steps {
  const request = requestOn(thread, world);
  if (!request || request.concluded || request.ending) return [];
  return request.steps.filter(({ state }) => state === "current" || state === "ahead");
}

function names(steps: Steps): readonly string[] {
  return steps.map(({ step }) => step.name ?? step.id);
}

/** The checklist whose boxes people are ticking now. */
function boxesOf(steps: Steps): string | undefined {
  return steps.flatMap(({ state, step }) => (state === "current" ? (step.checklist ?? []) : []))[0];
}

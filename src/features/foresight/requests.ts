import { each } from "../../core/ask.ts";
import type { Repo, ThreadRef } from "../../core/place.ts";
import { type Request, requestOn } from "../../core/ledger/request.ts";
import type { Thread, World } from "../../core/world.ts";
import type { Change } from "./change.ts";

/** An open issue, and the steps that the request on it has before it; none where it is no request, or over. */
export interface OpenRequest {
  readonly thread: ThreadRef;
  readonly steps: readonly string[];
}

/** The open issues of the definitions repository. */
export function openRequests(home: Repo, world: World): readonly OpenRequest[] {
  return each(world.issues(home), (issue) => ({
    thread: { repo: issue.repo, number: issue.number },
    steps: remaining(issue, world),
  }));
}

/** Requests that would have other steps before them than they have now; both are about the same issues. */
export function requests(
  now: readonly OpenRequest[],
  then: readonly OpenRequest[],
): readonly Change[] {
  return now.flatMap(({ thread, steps: before }, index) => {
    const after = then.slice(index, index + 1).flatMap(({ steps }) => steps);
    if (before.join("\n") === after.join("\n")) return [];
    return [{ kind: "request", thread, before, after }];
  });
}

function remaining(thread: Thread, world: World): readonly string[] {
  const request = requestOn(thread, world);
  return request && !request.concluded && !request.ending ? stepsAhead(request) : [];
}

function stepsAhead({ steps }: Request): readonly string[] {
  return steps
    .filter(({ state }) => state === "current" || state === "ahead")
    .map(({ step }) => step.name ?? step.id);
}

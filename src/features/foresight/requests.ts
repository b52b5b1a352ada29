import { apart, each } from "../../core/ask.ts";
import type { Repo } from "../../core/place.ts";
import { type Request, requestOn } from "../../core/ledger/request.ts";
import type { Thread, World } from "../../core/world.ts";
import type { Change } from "./change.ts";
import { mergedIn, type Merging } from "./merging.ts";
import { inParts } from "./parts.ts";

/** Requests on open issues of the definitions repository that would have other steps before them than they have now. */
export function requests(home: Repo, merging: Merging, world: World): readonly Change[] {
  return inParts("requests", world.issues(home), world, (some, own) => {
    const merged = mergedIn(own, merging);
    return each(some, (issue) => {
      const [before, after] = apart([() => remaining(issue, own), () => remaining(issue, merged)]);
      if (before.join("\n") === after.join("\n")) return [];
      const thread = { repo: issue.repo, number: issue.number };
      return [{ kind: "request" as const, thread, before, after }];
    }).flat();
  }).flat();
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

import { type Request, requestOn } from "../../core/ledger/request.ts";
import type { Thread, World } from "../../core/world.ts";
import type { Change } from "./change.ts";

/** Open requests that would have other steps before them. */
export function requests(world: World, then: World): readonly Change[] {
  return (world.requests ?? []).flatMap((thread) => {
    const before = remaining(thread, world);
    const after = remaining(thread, then);
    if (before.join("\n") === after.join("\n")) return [];
    const ref = { repo: thread.repo, number: thread.number };
    return [{ kind: "request" as const, thread: ref, before, after }];
  });
}

function remaining(thread: Thread, world: World): readonly string[] {
  const request = requestOn({ ...world, thread });
  return request && !request.concluded && !request.ending ? stepsAhead(request) : [];
}

function stepsAhead({ steps }: Request): readonly string[] {
  return steps
    .filter(({ state }) => state === "current" || state === "ahead")
    .map(({ step }) => step.name ?? step.id);
}

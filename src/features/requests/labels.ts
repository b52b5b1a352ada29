import type { Step } from "../../core/effect.ts";
import { currentSteps, type Request } from "../../core/ledger/request.ts";
import type { ThreadRef } from "../../core/place.ts";
import { outcomeOf } from "./outcomes/index.ts";
import type { Progress } from "./outcomes/kind.ts";
import { stepsIn } from "../../definitions/process-steps.ts";

/** The process's label stays; of the steps' labels, those of the current ones. */
export function labels(request: Request, thread: ThreadRef, progress: Progress): Step {
  const { process } = request;
  const current = [...new Set(labelsAt(request, progress))];
  const has = [process.label, ...current];
  const ours = [...stepsIn(process).flatMap(({ label }) => label ?? []), ...waitingLabels(request)];
  const lacks = [...new Set(ours.filter((label) => !has.includes(label)))];
  const effect = { kind: "ensure-labels", thread, has, lacks } as const;
  const where =
    progress.state === "over" ? progress.how : `in ${current.join(" and ") || "no labelled step"}`;
  return { effect, because: `the request is ${where}` };
}

function labelsAt(request: Request, progress: Progress): readonly string[] {
  if (progress.state === "over") return [];
  if (progress.state === "waiting") return [progress.waiting.label ?? []].flat();
  return currentSteps(request).flatMap(({ step }) => step.label ?? []);
}

function waitingLabels({ process }: Request): readonly string[] {
  return process.outcome.accepted.flatMap((action) => outcomeOf(action).labels?.(action) ?? []);
}

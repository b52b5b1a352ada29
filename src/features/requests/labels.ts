import type { Step } from "../../core/effect.ts";
import { currentStep, type Request } from "../../core/ledger/request.ts";
import type { ThreadRef } from "../../core/place.ts";
import { outcomeOf } from "./outcomes/index.ts";
import type { Progress } from "./outcomes/kind.ts";

/** The process's label stays; of the steps' labels, that of the current one. */
export function labels(request: Request, thread: ThreadRef, progress: Progress): Step {
  const { process } = request;
  const current = labelOf(request, progress);
  const has = [process.label, ...(current ? [current] : [])];
  const ours = [...process.steps.flatMap(({ label }) => label ?? []), ...waitingLabels(request)];
  const lacks = [...new Set(ours.filter((label) => !has.includes(label)))];
  const effect = { kind: "ensure-labels", thread, has, lacks } as const;
  const where = progress.state === "over" ? progress.how : `in ${current ?? "no labelled step"}`;
  return { effect, because: `the request is ${where}` };
}

function labelOf(request: Request, progress: Progress): string | undefined {
  if (progress.state === "over") return undefined;
  if (progress.state === "waiting") return progress.waiting.label;
  return currentStep(request)?.step.label;
}

function waitingLabels({ process }: Request): readonly string[] {
  return process.outcome.accepted.flatMap((action) => outcomeOf(action).labels?.(action) ?? []);
}

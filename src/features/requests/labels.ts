import type { Step } from "../../core/effect.ts";
import { currentStep, type Request } from "../../core/ledger/request.ts";
import { INVITED } from "../../core/labels.ts";
import type { Carried } from "./outcome.ts";

/** The process's label stays; of the steps' labels, that of the current one. */
export function labels(request: Request, { how, invited }: Carried): Step {
  const { process, thread } = request;
  const current = how ? undefined : (invited ?? currentStep(request)?.step.label);
  const has = [process.label, ...(current ? [current] : [])];
  const ours = [...process.steps.flatMap(({ label }) => label ?? []), ...invitedLabels(request)];
  const lacks = ours.filter((label) => !has.includes(label));
  const effect = {
    kind: "ensure-labels",
    thread: { repo: thread.repo, number: thread.number },
    has,
    lacks: [...new Set(lacks)],
  } as const;
  return { effect, because: `the request is ${how ?? `in ${current ?? "no labelled step"}`}` };
}

function invitedLabels({ process }: Request): readonly string[] {
  return process.outcome.accepted.flatMap((action) =>
    "join" in action ? [action.invited ?? INVITED] : [],
  );
}

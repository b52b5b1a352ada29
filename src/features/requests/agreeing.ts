import { predicatesIn } from "../../core/condition/walk.ts";
import { requestWhere } from "../../core/ledger/request.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { isAskedToAgree, mayAskConsent } from "./consent.ts";
import { stepsIn } from "../../definitions/process-steps.ts";
import type {
  ApprovalsCondition,
  Condition,
  Process,
  ProcessStep,
} from "../../definitions/types.ts";

/** Whether a request asks people whom its form names, so that `/agree` is the word for them. */
export function mayBeAgreedTo(thread: ThreadRef, world: World): boolean {
  const definitions = world.definitions();
  // Where nobody is named, nobody need read the thread.
  if (!definitions || !mayAskAnybody(definitions)) return false;
  const request = requestWhere(thread, world);
  return request !== undefined && (asksNamed(request.process) || isAskedToAgree(request));
}

function mayAskAnybody(definitions: Definitions): boolean {
  return Object.values(definitions.processes).some(asksNamed) || mayAskConsent(definitions);
}

/** Whether everybody whom the form names has to agree in a step. */
export function allMustAgree({ until }: ProcessStep): boolean {
  return namedIn(until).some((asked) => asked["at-least"] === "all");
}

function asksNamed(process: Process): boolean {
  return stepsIn(process).some(({ until }) => namedIn(until).length > 0);
}

function namedIn(condition: Condition | undefined): readonly ApprovalsCondition[] {
  return predicatesIn(condition).flatMap((one) =>
    "approvals" in one && one.approvals.by.startsWith("field:") ? [one.approvals] : [],
  );
}

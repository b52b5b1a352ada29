import type { Step } from "../../core/effect.ts";
import type { Fact } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { currentStep, type Request, requestOn } from "../../core/ledger/request.ts";
import { STATUS } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { labels } from "./labels.ts";
import { status } from "./messages.ts";
import { type Carried, outcome } from "./outcome.ts";
import { reminder } from "./remind.ts";

/** Where a request should stand: steps latched, labels, one status comment, its outcome carried out. */
export function uphold(target: Target, world: World): Upheld {
  const request = target.kind === "thread" ? requestOn(world) : undefined;
  if (!request || setAside(request, world)) return { plan: [] };
  const carried = outcome(request, world);
  const remind = reminder(request, world);
  const plan = [
    ...latch(request, world),
    labels(request, carried),
    ...carried.plan,
    ...openedAgain(request, carried),
    ...remind.plan,
    statusComment(request, carried, world),
  ];
  const due = earliest([currentStep(request)?.reason.due, remind.due], world);
  return due ? { plan, due } : { plan };
}

/** A person took the process label away, or closed the issue: that is theirs to do, and we keep out of it. */
function setAside(request: Request, world: World): boolean {
  const { thread, process, concluded } = request;
  const labelled = thread.labels.some((label) => same(label, process.label));
  const known = world.said.some(({ tag }) => tag === STATUS);
  const ours = request.ending !== undefined || concluded !== undefined || request.reopening;
  return (known && !labelled) || (thread.state === "closed" && !ours);
}

/** Authors cannot reopen on GitHub what somebody else closed: `/reopen` does it for them. */
function openedAgain(request: Request, { how }: Carried): readonly Step[] {
  if (!request.reopening || how) return [];
  const effect = { kind: "ensure-state", thread: ref(request), state: "open" } as const;
  return [{ effect, because: "somebody who may asked to open it again" }];
}

/** Steps that are over by now stay over. */
function latch(request: Request, world: World): readonly Step[] {
  if (request.concluded || request.ending) return [];
  const fresh = request.steps.filter((state) => state.fresh);
  return fresh.map(({ step, reason }) => {
    const count = world.facts.filter(
      (fact) => fact.kind === "step-passed" && fact.step === step.id,
    ).length;
    const fact: Fact = {
      kind: "step-passed",
      id: `step-passed/${threadKey(request.thread).slice("thread:".length)}/${step.id}/${count}`,
      at: world.now,
      thread: ref(request),
      step: step.id,
      because: reason.says,
      answers: request.relevant,
    };
    const effect = { kind: "ensure-recorded", facts: [fact], messages: [], touched: [] } as const;
    return { effect, because: `step ${step.id}: ${reason.says}` };
  });
}

function statusComment(request: Request, carried: Carried, world: World): Step {
  const body = status(request, carried, world);
  const effect = { kind: "ensure-comment", thread: ref(request), tags: [STATUS], body } as const;
  return { effect, because: "one status comment tells where the request stands" };
}

function ref({ thread }: Request) {
  return { repo: thread.repo, number: thread.number };
}

function earliest(times: readonly (Instant | undefined)[], world: World): Instant | undefined {
  return times.flatMap((time) => (time && time > world.now ? [time] : [])).toSorted()[0];
}

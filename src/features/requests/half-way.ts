import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import { type Fact, only, seatId } from "../../core/fact.ts";
import type { Request } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import type { World } from "../../core/world.ts";
import type { OutcomeAction } from "../../definitions/types.ts";
import type { Shown } from "../../words/shown.ts";
import { awaitsConsent } from "./consent.ts";
import { cameOf, isLeft, shownOf } from "./outcomes/carried-out.ts";
import { isDueStill } from "./outcomes/due.ts";
import { outcomeOf } from "./outcomes/index.ts";

/** What the steps that are over have done by now, or are about to: a step that is skipped does nothing. */
export function actionsOnTheWay(request: Request): readonly OutcomeAction[] {
  const { steps, concluded } = request;
  if (concluded && concluded.outcome !== "accepted") return [];
  const all = steps.flatMap(({ state, step }) => (state === "passed" ? (step.outcome ?? []) : []));
  return all.filter((action) => isDueStill(action, request) && !awaitsConsent(action, request));
}

/** What follows from the steps that are over, and is not on record. */
export function followsOnTheWay(request: Request, world: World): readonly Fact[] {
  const actions = actionsOnTheWay(request);
  const begun = each(
    actions,
    (action) => outcomeOf(action).conclude?.(action, request, world) ?? [],
  );
  return [...begun.flat(), ...shownOf(actions, request, world)];
}

/** Whether something that a step brought about came undone: then the request counts as withdrawn. */
export function isUndoneOnTheWay(request: Request, world: World): boolean {
  const undone = each(actionsOnTheWay(request), (action) =>
    outcomeOf(action).undone?.(action, request, world),
  );
  return undone.some(Boolean);
}

/** What steps that are over make true on GitHub, until it shows it. */
export function plannedOnTheWay(request: Request, world: World): readonly Step[] {
  const left = actionsOnTheWay(request).filter((action) => isLeft(action, request));
  const steps = each(
    left,
    (action) => outcomeOf(action).plan?.(action, request, "underway", world) ?? [],
  );
  return steps.flat();
}

/** What people need to know or do for what steps brought about, in words. */
export function openOnTheWay(request: Request, world: World): readonly Shown[] {
  const waiting = each(actionsOnTheWay(request), (action) =>
    outcomeOf(action).waits?.(action, request, world),
  );
  return waiting.flatMap((one) => one?.words ?? []);
}

/** What a step that is over just now says, once. */
export function saidOnTheWay(request: Request, world: World): readonly Message[] {
  const { thread } = request.seat;
  if (!thread) return [];
  const own = only(world.news, "step-passed").filter(
    (fact) => seatId(fact) === seatId(request.seat),
  );
  return request.steps.flatMap(({ step, state }) => {
    const occasion = own.find((fact) => fact.step === step.id);
    if (state !== "passed" || !occasion) return [];
    const words = each(step.outcome ?? [], (action) =>
      outcomeOf(action).says?.(action, request, world, cameOf(action, request)),
    );
    return words.flatMap((body, index) =>
      body === undefined
        ? []
        : [{ thread, tag: `${occasion.id}/${index}`, body, occasion: occasion.id }],
    );
  });
}

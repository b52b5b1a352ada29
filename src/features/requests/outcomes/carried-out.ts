import { each } from "../../../core/ask.ts";
import { type Fact, type FactOf, seatId } from "../../../core/fact.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { Message } from "../../../core/message.ts";
import type { World } from "../../../core/world.ts";
import type { OutcomeAction } from "../../../definitions/types.ts";
import { actionsOf, nameOf } from "./due.ts";
import { outcomeOf } from "./index.ts";

type CarriedOut = FactOf<"carried-out">;

/** What is left to do when a request ends so: what GitHub showed done once is not done again. */
export function leftOf(request: Request, how: string): readonly OutcomeAction[] {
  return actionsOf(request, how).filter((action) => isLeft(action, request));
}

/** Whether an action was not done yet, as far as that goes on record. */
export function isLeft(action: OutcomeAction, request: Request): boolean {
  return recordOf(action, request) === undefined;
}

/** What follows once from what is left to do, now that the request has ended. */
export function broughtAtLast(request: Request, how: string, world: World): readonly Fact[] {
  if (how !== "accepted") return [];
  return each(leftOf(request, how), (action) =>
    broughtBy("finally", action, request, world),
  ).flat();
}

/** What GitHub shows done by now, and is not on record, when a request ends so. */
export function shownDone(request: Request, how: string, world: World): readonly CarriedOut[] {
  return shownOf(actionsOf(request, how), request, world);
}

/** Of some actions, those that GitHub shows done by now and that are not on record. */
export function shownOf(
  actions: readonly OutcomeAction[],
  request: Request,
  world: World,
): readonly CarriedOut[] {
  const left = actions.filter((action) => isLeft(action, request));
  const shown = each(left, (action) => outcomeOf(action).isShown?.(action, request, world));
  return left.filter((_, index) => shown[index]).map((action) => done(action, request, world));
}

/** What follows once from an action that is done in our books, with the record that it was. */
export function broughtBy(
  when: "once" | "finally",
  action: OutcomeAction,
  request: Request,
  world: World,
): readonly Fact[] {
  const bring = outcomeOf(action)[when];
  if (!bring || recordOf(action, request)) return [];
  const facts = bring(action, request, world);
  return [...facts, { ...done(action, request, world), brought: facts.map(({ id }) => id) }];
}

/** What actions write elsewhere that are done just now, when a request ends so. */
export function writtenBy(request: Request, how: string, world: World): readonly Message[] {
  const now = actionsOf(request, how).filter((action) => {
    const record = recordOf(action, request);
    return record !== undefined && world.news.includes(record);
  });
  const all = each(now, (action) => outcomeOf(action).writes?.(action, request, how, world) ?? []);
  return all.flat();
}

/** The ids of the facts that came of an action. */
export function cameOf(action: OutcomeAction, request: Request): readonly string[] {
  return recordOf(action, request)?.brought ?? [];
}

function recordOf(action: OutcomeAction, request: Request): CarriedOut | undefined {
  const id = idOf(action, request);
  return request.facts.of("carried-out").find((fact) => fact.id === id);
}

function done(action: OutcomeAction, request: Request, world: World): CarriedOut {
  return {
    kind: "carried-out",
    id: idOf(action, request),
    at: world.now,
    ...request.seat,
    action: nameOf(action),
  };
}

function idOf(action: OutcomeAction, { seat, reopened }: Request): string {
  return `carried-out/${seatId(seat)}/${reopened}/${nameOf(action)}`;
}

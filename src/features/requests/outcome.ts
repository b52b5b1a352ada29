import type { OutcomeAction } from "../../definitions/types.ts";
import type { Step } from "../../core/effect.ts";
import { type Fact, only } from "../../core/fact.ts";
import { INVITED } from "../../core/labels.ts";
import { memberships } from "../../core/ledger/memberships.ts";
import type { Request } from "../../core/ledger/request.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import { joining } from "./join.ts";
import { spoken } from "./messages.ts";

export interface Carried {
  readonly plan: readonly Step[];
  /** The label to show while an invitation is on its way. */
  readonly invited?: string;
  /** What it still waits for, in words. */
  readonly waiting?: string;
}

type Outcome = "accepted" | "declined" | "withdrawn";

/** Carries out how a request ends, as far as it can be done by now. */
export function outcome(request: Request, world: World): Carried {
  if (request.concluded)
    return { plan: close(request, request.concluded.outcome as Outcome, world) };
  if (request.ending) return { plan: conclude(request, request.ending.outcome, world) };
  const over =
    request.steps.length > 0 && request.steps.every(({ state }) => /passed|skipped/.test(state));
  if (!over) return { plan: [] };
  const join = request.process.outcome.accepted.find((action) => "join" in action);
  if (!join) return { plan: conclude(request, "accepted", world) };
  const { step, state } = joining(request, world);
  if (state.in) return { plan: [...step, ...conclude(request, "accepted", world)] };
  if (hasLeft(request, world)) return { plan: conclude(request, "withdrawn", world) };
  const invited = state.invited ? { invited: join.invited ?? INVITED } : {};
  return { plan: step, waiting: state.waiting, ...invited };
}

function hasLeft({ thread, community, around }: Request, world: World): boolean {
  const joined = only(world.facts, "joined").some(
    (fact) => fact.thread !== undefined && threadKey(fact.thread) === threadKey(thread),
  );
  return (
    joined && community !== undefined && !memberships(world.facts, community).has(around.subject)
  );
}

function actionsOf(request: Request, how: Outcome): readonly OutcomeAction[] {
  const { accepted, declined, withdrawn } = request.process.outcome;
  if (how === "accepted") return accepted;
  return (how === "declined" ? declined : withdrawn) ?? [{ close: "not-planned" }];
}

function conclude(request: Request, how: Outcome, world: World): readonly Step[] {
  const { thread, id, around, community } = request;
  const where = threadKey(thread).slice("thread:".length);
  const fact: Fact = {
    kind: "concluded",
    id: `concluded/${where}/${request.reopened}`,
    at: world.now,
    thread: { repo: thread.repo, number: thread.number },
    person: around.subject,
    process: id,
    outcome: how,
    ...(community === undefined ? {} : { community }),
  };
  const words = actionsOf(request, how).flatMap((action) => ("say" in action ? [action.say] : []));
  const messages = words.map((say, index) => ({
    thread: fact.thread,
    tag: `outcome/${request.reopened}/${index}`,
    body: spoken(say, request, world),
    occasion: fact.id,
  }));
  const record = { kind: "ensure-recorded", facts: [fact], messages, touched: [] } as const;
  return [{ effect: record, because: `the request is ${how}` }, ...close(request, how, world)];
}

/** Closes once; whoever opens the issue again by hand meant it. */
function close(request: Request, how: Outcome, world: World): readonly Step[] {
  const { thread, concluded } = request;
  const closing = actionsOf(request, how).find((action) => "close" in action);
  const closed = only(world.facts, "closed").some(
    (fact) =>
      threadKey(fact.thread) === threadKey(thread) &&
      concluded !== undefined &&
      fact.at >= floor(concluded.at),
  );
  if (!closing || closed) return [];
  const effect = {
    kind: "ensure-state",
    thread: { repo: thread.repo, number: thread.number },
    state: closing.close,
  } as const;
  return [{ effect, because: `the request is ${how}` }];
}

/** GitHub tells times to the second. */
function floor(at: string): string {
  return `${at.slice(0, 19)}.000Z`;
}

import type { OutcomeAction } from "../../definitions/types.ts";
import type { Step } from "../../core/effect.ts";
import { type FactOf, only } from "../../core/fact.ts";
import { INVITED } from "../../core/labels.ts";
import { memberships } from "../../core/ledger/memberships.ts";
import { conclusionId, type Request } from "../../core/ledger/request.ts";
import { namesOf } from "../../core/ledger/todays-names.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { joinedBy, joining, standing } from "./join.ts";
import { spoken } from "./messages.ts";

type Outcome = "accepted" | "declined" | "withdrawn";

export interface Carried {
  readonly plan: readonly Step[];
  /** How the request ended, once it has. */
  readonly how?: string;
  /** The label to show while an invitation is on its way. */
  readonly invited?: string;
  /** What it still waits for, in words. */
  readonly waiting?: string;
}

/** Carries out how a request ends, as far as it can be done by now. */
export function outcome(request: Request, world: World): Carried {
  const { concluded, ending, steps } = request;
  if (concluded) return { plan: close(request, concluded.outcome, world), how: concluded.outcome };
  if (ending) return conclude(request, ending.outcome, world);
  const over = steps.length > 0 && steps.every(({ state }) => /passed|skipped/.test(state));
  return over ? accept(request, world) : { plan: [] };
}

function accept(request: Request, world: World): Carried {
  const join = request.process.outcome.accepted.find((action) => "join" in action);
  const { community } = request;
  if (!join || community === undefined) return conclude(request, "accepted", world);
  const fact = joinedBy(request, community, world);
  const ids = namesOf(world).ever("communities", community);
  const known = ids.some((id) => knows(joinedBy(request, id, world), world));
  if (known && !memberships(world.facts, community).has(fact.person))
    return conclude(request, "withdrawn", world);
  const first = known ? [] : [joining(fact)];
  const { waiting, invited } = standing(request, community, world);
  if (waiting)
    return { plan: first, waiting, ...(invited && { invited: join.invited ?? INVITED }) };
  const end = conclude(request, "accepted", world);
  return { ...end, plan: [...first, ...end.plan] };
}

function knows({ id }: FactOf<"joined">, world: World): boolean {
  return world.facts.some((fact) => fact.id === id);
}

function actionsOf(request: Request, how: string): readonly OutcomeAction[] {
  const { accepted, declined, withdrawn } = request.process.outcome;
  if (how === "accepted") return accepted;
  return (how === "declined" ? declined : withdrawn) ?? [{ close: "not-planned" }];
}

function conclude(request: Request, how: Outcome, world: World): Carried {
  const { thread, id, around, community, reopened } = request;
  const fact: FactOf<"concluded"> = {
    kind: "concluded",
    id: conclusionId(thread, reopened),
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
    tag: `outcome/${reopened}/${index}`,
    body: spoken(say, request, world),
    occasion: fact.id,
  }));
  const touched = how === "accepted" ? [] : undone(fact, world);
  const record = { kind: "ensure-recorded", facts: [fact], messages, touched } as const;
  const plan = [
    { effect: record, because: `the request is ${how}` },
    ...close(request, how, world),
  ];
  return { plan, how };
}

/** Whoever was let in by this request and is not after all: their community takes them out again. */
function undone({ thread, person }: FactOf<"concluded">, world: World): readonly Target[] {
  const letIn = only(world.facts, "joined").filter(
    (fact) => fact.person === person && fact.thread && threadKey(fact.thread) === threadKey(thread),
  );
  return letIn.map(({ community }) => ({ kind: "community", community }));
}

/** Closes once; whoever opens the issue again by hand meant it. */
function close(request: Request, how: string, world: World): readonly Step[] {
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

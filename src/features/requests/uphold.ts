import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { each } from "../../core/ask.ts";
import { personKey } from "../../core/ledger/key.ts";
import { currentSteps, type Request, requestAt } from "../../core/ledger/request.ts";
import { type Message, STATUS } from "../../core/message.ts";
import { type FactOf, seatId } from "../../core/fact.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { assigning, notAssignable } from "./assigning/index.ts";
import { askAuthor } from "./ask-author.ts";
import { partedWays } from "./left-over.ts";
import { progressOf, waysBack, wordsOf } from "./course.ts";
import { endedNow } from "./ended-now.ts";
import { expiryOf } from "./expiry.ts";
import { goodNews } from "./good-news.ts";
import { plannedOnTheWay, saidOnTheWay } from "./half-way.ts";
import { labels } from "./labels.ts";
import { meaningOf } from "./meaning.ts";
import { leftOf, writtenBy } from "./outcomes/carried-out.ts";
import { outcomeOf } from "./outcomes/index.ts";
import type { Progress } from "./outcomes/kind.ts";
import { reminder } from "./remind.ts";
import { retryOf } from "./retry.ts";
import { isSetAside } from "./set-aside.ts";
import { showTheWay } from "./show-the-way.ts";
import { status } from "./status.ts";
import { voiceFor } from "./voice.ts";
import { voided } from "./voided.ts";

/** Where a request should stand: labels, one status comment, its outcome carried out. */
export function uphold(target: Target, world: World): Upheld {
  const request = requestAt(target, world);
  if (!request)
    return {
      plan: partedWays(target, world),
      messages: [...askAuthor(target, world), ...showTheWay(target, world)],
    };
  if (isSetAside(request, world)) return {};
  const progress = progressOf(request, world);
  const remind = reminder(request, world);
  const waiting = progress.state === "waiting" ? progress.waiting : undefined;
  const due = earliest(
    [
      ...currentSteps(request).map(({ reason }) => reason.due),
      remind.due,
      expiryOf(request, world),
      retryOf(request, world),
      waiting?.due,
    ],
    world,
  );
  return {
    plan: [
      ...planOf(request, progress, world),
      ...(waiting ? (waiting.plan ?? []) : tidied(request, world)),
    ],
    messages: [
      ...saidOnTheWay(request, world),
      ...said(request, world),
      ...goodNews(request, world),
      ...(progress.state === "over" ? writtenBy(request, progress.how, world) : []),
      ...voided(request, world),
      ...remind.messages,
      ...notAssignable(request, world),
      ...(waiting?.messages ?? []),
    ],
    touched: undone(request, world),
    ...(due && { due }),
  };
}

function planOf(request: Request, progress: Progress, world: World): readonly Step[] {
  const { thread } = request.seat;
  const end = progress.state === "over" ? atTheEnd(request, progress.how, world) : [];
  if (!thread) return end;
  return [
    labels(request, thread, progress),
    ...(progress.state === "over" ? [] : assigning(request, world)),
    ...(progress.state === "over" && progress.how !== "accepted"
      ? []
      : plannedOnTheWay(request, world)),
    ...end,
    ...openedAgain(request, thread, progress),
    statusComment(request, thread, progress, world),
  ];
}

function atTheEnd(request: Request, how: string, world: World): readonly Step[] {
  const steps = each(
    leftOf(request, how),
    (action) => outcomeOf(action).plan?.(action, request, how, world) ?? [],
  );
  return steps.flat();
}

/** Nothing that its outcome had begun stands around any more. */
function tidied(request: Request, world: World): readonly Step[] {
  const steps = each(
    request.process.outcome.accepted,
    (action) => outcomeOf(action).tidies?.(action, request, world) ?? [],
  );
  // Of several actions that ask for the same, one tidies up.
  return [...new Map(steps.flat().map((step) => [JSON.stringify(step), step])).values()];
}

/** How it ended is said once, by whatever the process has it say. */
function said(request: Request, world: World): readonly Message[] {
  const { thread } = request.seat;
  const ended = endedNow(request, world);
  if (!ended || !thread) return [];
  return wordsOf(request, ended.outcome, world).map((body, index) => ({
    thread,
    tag: `outcome/${request.reopened}/${index}`,
    body,
    occasion: ended.id,
  }));
}

/** Whoever was let in by this request, or got a mentor, and is not after all: that is undone where it was done. */
function undone(request: Request, world: World): readonly Target[] {
  const { around, seat } = request;
  const ended = endedNow(request, world);
  if (!ended || ended.outcome === "accepted") return [];
  const facts = world.ledger.about(personKey(around.subject));
  const here = (fact: FactOf<"joined"> | FactOf<"paired">) => seatId(fact) === seatId(seat);
  const person: Target = { kind: "person", person: around.subject };
  return [
    ...facts
      .of("joined")
      .filter(here)
      .map(({ community }): Target => ({ kind: "community", community })),
    ...facts
      .of("paired")
      .filter(here)
      .map(() => person),
  ];
}

/** Authors cannot reopen on GitHub what somebody else closed: `/reopen` does it for them. */
function openedAgain(request: Request, thread: ThreadRef, { state }: Progress): readonly Step[] {
  if (!request.reopening || state === "over") return [];
  const effect = { kind: "ensure-state", thread, state: "open" } as const;
  return [{ effect, because: "somebody who may asked to open it again" }];
}

function statusComment(
  request: Request,
  thread: ThreadRef,
  progress: Progress,
  world: World,
): Step {
  const back = progress.state === "over" ? waysBack(request, progress.how, world) : [];
  const body = status(request, progress, back, voiceFor(request), world);
  const meaning = meaningOf(request, progress, world);
  const effect = { kind: "ensure-comment", thread, tags: [STATUS], body, meaning } as const;
  return { effect, because: "one status comment tells where the request stands" };
}

function earliest(times: readonly (Instant | undefined)[], world: World): Instant | undefined {
  return times.flatMap((time) => (time && time > world.now ? [time] : [])).toSorted()[0];
}

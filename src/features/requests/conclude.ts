import { type Fact, type FactOf, seatId } from "../../core/fact.ts";
import { conclusionId, type Request, requestAt } from "../../core/ledger/request.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { assignedByNow } from "./assigning/index.ts";
import { namedNow } from "./assigning/words.ts";
import { progressOf } from "./course.ts";
import { actionsOnTheWay, followsOnTheWay } from "./half-way.ts";
import { broughtAtLast, shownDone, shownOf } from "./outcomes/carried-out.ts";
import { actionsOf, namesOfDue } from "./outcomes/due.ts";
import { isSetAside } from "./set-aside.ts";

/** Steps that are over by now stay over; an outcome is carried out, one thing after another. */
export function conclude(target: Target, world: World): readonly Fact[] {
  const request = requestAt(target, world);
  if (!request || isSetAside(request, world)) return [];
  if (request.concluded) {
    const { outcome } = request.concluded;
    return [
      ...broughtAtLast(request, outcome, world),
      ...shownOf(actionsOnTheWay(request), request, world),
      ...shownDone(request, outcome, world),
      ...assignedByNow(request, world),
    ];
  }
  const steps = request.ending ? [] : passed(request, world);
  const progress = progressOf(request, world);
  const isOver = progress.state === "over";
  if (isOver && progress.how !== "accepted") return [...steps, ended(request, progress.how, world)];
  const onTheWay = followsOnTheWay(request, world);
  // What the last step does comes before the end.
  if (isOver && onTheWay.length === 0) return [...steps, ended(request, progress.how, world)];
  const begun = progress.state === "beginning" ? progress.facts : [];
  const people = [...namedNow(request, world), ...assignedByNow(request, world)];
  return [...steps, ...onTheWay, ...begun, ...people];
}

function passed(request: Request, world: World): readonly FactOf<"step-passed">[] {
  const { seat, id: process, facts, relevant: answers } = request;
  return request.steps
    .filter(({ fresh }) => fresh)
    .map(({ step, reason, decided, to }) => {
      const before = facts.of("step-passed").filter((fact) => fact.step === step.id).length;
      return {
        kind: "step-passed",
        id: `step-passed/${seatId(seat)}/${process}/${step.id}/${before}`,
        at: world.now,
        ...seat,
        process,
        step: step.id,
        because: reason.says(),
        answers,
        ...(decided && { decided }),
        ...(to && { to }),
      };
    });
}

function ended(request: Request, outcome: string, world: World): FactOf<"concluded"> {
  const { seat, id, around, community, reopened } = request;
  const onTheWay = outcome === "accepted" ? actionsOnTheWay(request) : [];
  const due = namesOfDue([...onTheWay, ...actionsOf(request, outcome)]);
  return {
    kind: "concluded",
    id: conclusionId(seat, reopened),
    at: world.now,
    ...seat,
    person: around.subject,
    process: id,
    outcome,
    ...(community !== undefined && { community }),
    ...(due.length > 0 && { due }),
  };
}

import type { Role } from "../../definitions/types.ts";
import { stepsIn } from "../../definitions/process-steps.ts";
import { each } from "../ask.ts";
import type { PersonId } from "../person.ts";
import { decidingRole, isOwn, mayActFor, peopleIn } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { approvalsIn, isApproval } from "./given.ts";
import { approvers, deciders } from "./reading.ts";
import { currentSteps, type Request, sawTheSame, type StepState } from "./request.ts";

/** The roles whose approval a request needs now: those of the steps it waits in. */
export function askedNow(request: Request): readonly Role[] {
  return [...new Set(currentSteps(request).flatMap(({ step }) => approvers(step.until)))];
}

/** Whether somebody's `/approve` can count now; where nobody is asked at the moment, whether it could at all. */
export function mayApprove(request: Request, person: PersonId, at: Instant, world: World): boolean {
  const asked = askedNow(request);
  return hasOneOf(asked.length > 0 ? asked : deciders(request.process), request, person, at, world);
}

/** Whether somebody's `/approve` counts once the request comes to a later step. */
export function mayApproveLater(
  request: Request,
  person: PersonId,
  at: Instant,
  world: World,
): boolean {
  const ahead = request.steps.filter(({ state }) => state === "ahead");
  const roles = ahead.flatMap(({ step }) => approvers(step.until));
  return hasOneOf(roles, request, person, at, world);
}

function hasOneOf(
  roles: readonly Role[],
  { around }: Request,
  person: PersonId,
  at: Instant,
  world: World,
): boolean {
  return each(roles, (role) => mayActFor(role, person, at, around, world)).some((may) => may);
}

/** Whom a request waits for now: never its author, nor whom it is about. */
export function approversNow(request: Request, world: World): readonly PersonId[] {
  const asked = askedNow(request);
  return peopleWith(asked.length > 0 ? asked : deciders(request.process), request, world);
}

/** Whose approval one step waits for: without those whose approval counts there already. */
export function stillAsked(state: StepState, request: Request, world: World): readonly PersonId[] {
  const given = approvedIn(state, request);
  return peopleWith(approvers(state.step.until), request, world).filter((one) => !given.has(one));
}

/** Whose approval counts in a step. */
export function approvedIn({ reason }: StepState, request: Request): ReadonlySet<PersonId> {
  const counted = new Set(reason.evidence);
  const given = request.facts.of("commanded").filter(({ name }) => isApproval(name));
  return new Set(given.flatMap(({ id, by }) => (counted.has(id) ? [by] : [])));
}

/** Everybody whose approval counted on a request's way, as far as they still have a role that it asks, and whoever decided there. */
export function saidYesTo(request: Request, world: World): readonly PersonId[] {
  const { facts, around, process, steps } = request;
  const roles = stepsIn(process).flatMap(({ until }) => approvers(until));
  const given = approvalsIn(facts, request.at).filter((fact) => sawTheSame(fact, request));
  const counted = each(given, ({ by, at }) =>
    hasOneOf(roles, request, by, at, world) ? [by] : [],
  );
  const decided = steps.flatMap((one) => one.decided?.by ?? []);
  return [...new Set([...counted.flat(), ...decided])].filter((person) => !isOwn(person, around));
}

/** Everybody whose word decides a request. */
export function decidersNow(request: Request, world: World): readonly PersonId[] {
  return peopleWith(deciders(request.process), request, world);
}

/** Whether the owners are asked in a step because nobody else has a role that is. */
export function ownersStandIn({ step }: StepState, { around }: Request, world: World): boolean {
  const stand = each(approvers(step.until), (role) => decidingRole(role, around, world) !== role);
  return stand.some((one) => one);
}

function peopleWith(
  roles: readonly Role[],
  { around }: Request,
  world: World,
): readonly PersonId[] {
  const people = each(roles, (role) =>
    peopleIn(decidingRole(role, around, world), around, world, world.now),
  );
  return [...new Set(people.flat())].filter((person) => !isOwn(person, around));
}

import type { CommentCreated } from "../../core/event.ts";
import { called } from "../../core/condition/situation.ts";
import { predicatesIn } from "../../core/condition/walk.ts";
import { objectingIn, objectionsAmong, settlerOf } from "../../core/ledger/objections.ts";
import { currentSteps, type Request, requestWhere } from "../../core/ledger/request.ts";
import type { ThreadRef } from "../../core/place.ts";
import { allOf, couldAct, isOwn } from "../../core/roles.ts";
import type { World } from "../../core/world.ts";
import { stepsIn } from "../../definitions/process-steps.ts";
import type { ProcessStep, UnopposedCondition } from "../../definitions/types.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { atLogin, joined, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Why an `/object` or a `/resolve` changes nothing; nothing where it does. */
export function objectionRefused(
  name: "object" | "resolve",
  event: CommentCreated,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const say = requests(voice);
  const person = atLogin(event.actor.login);
  const asked = askedOf(request);
  if (!asked) return say(`requests-${name}-nowhere`, { person });
  const own = isOwn(event.actor.id, request.around);
  const has = (role: UnopposedCondition["by"] | undefined) =>
    role !== undefined && !own && couldAct(role, event.actor.id, event.at, request.around, world);
  if (name === "object") {
    if (own) return say("requests-object-own", { person });
    if (!has(asked.by))
      return say("requests-object-theirs", {
        person,
        who: allOf(asked.by, voice, request.fieldLabels),
      });
    const reasoned = event.commands.some((one) => one.name === "object" && one.argument !== "");
    return reasoned ? undefined : say("requests-object-why", { person });
  }
  const before = said(request).filter(({ comment }) => comment !== event.comment);
  const { standing } = objectionsAmong(before, asked, request.around, world);
  if (standing.length === 0) return say("requests-resolve-nothing", { person });
  const role = settlerOf(asked, request.around, world);
  if (has(role) || standing.some(({ by }) => by === event.actor.id)) return undefined;
  const people = standing.map(({ by }) => called(by, world));
  const who = [...people, ...(role === undefined ? [] : [allOf(role, voice, request.fieldLabels)])];
  return say("requests-resolve-theirs", { person, who: listed(who, voice, "or") });
}

/** What can be done while nobody objects, or somebody does. */
export function nextWithoutObjection(
  step: ProcessStep,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const asked = unopposedIn(step);
  if (!asked) return undefined;
  const say = requests(voice);
  const { standing } = objectionsAmong(said(request), asked, request.around, world);
  if (standing.length === 0)
    return say("requests-next-unopposed", { who: allOf(asked.by, voice, request.fieldLabels) });
  const reasons = standing.map(({ by, argument }) =>
    say("requests-objection", { person: called(by, world), reason: plain(argument) }),
  );
  const role = settlerOf(asked, request.around, world);
  const settling =
    role === undefined
      ? say("requests-next-opposed")
      : say("requests-next-opposed-settled", { who: allOf(role, voice, request.fieldLabels) });
  return joined([...reasons, settling], " ");
}

function said({ facts, at }: Request) {
  return objectingIn(facts, at);
}

/** Whether what is asked on a thread can be objected to at all. */
export function mayBeObjectedTo(thread: ThreadRef, world: World): boolean {
  const processes = Object.values(world.definitions()?.processes ?? {});
  // Where nobody can object to anything, nobody need read the thread.
  if (!processes.some((process) => stepsIn(process).some(unopposedIn))) return false;
  const request = requestWhere(thread, world);
  return request !== undefined && askedOf(request) !== undefined;
}

/** What the step at hand asks, or else the first step to come that asks whether anybody objects. */
function askedOf(request: Request): UnopposedCondition | undefined {
  const over = request.steps.filter(({ state }) => state === "passed").map(({ step }) => step);
  const left = stepsIn(request.process).filter((step) => !over.includes(step));
  const steps = [...currentSteps(request).map(({ step }) => step), ...left];
  return steps.flatMap((step) => unopposedIn(step) ?? [])[0];
}

function unopposedIn({ until }: ProcessStep): UnopposedCondition | undefined {
  const found = predicatesIn(until).flatMap((one) =>
    "unopposed-for" in one ? [one["unopposed-for"]] : [],
  );
  return found[0];
}

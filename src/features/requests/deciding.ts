import type { CommentCreated } from "../../core/event.ts";
import { decisionIn, optionsIn } from "../../core/ledger/decisions.ts";
import {
  currentSteps,
  type Request,
  requestWhere,
  type StepState,
} from "../../core/ledger/request.ts";
import type { PersonId } from "../../core/person.ts";
import type { ThreadRef } from "../../core/place.ts";
import { decidingRole, mayAct, mayDecide, peopleIn } from "../../core/roles.ts";
import type { World } from "../../core/world.ts";
import type { DecisionCondition } from "../../definitions/types.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { notYours, ownMatter } from "./messages.ts";
import { anyOfThem, loginsOf } from "./people.ts";

/** The words with which people decide on a thread, whatever step it is in. */
export function ownWordsOn(thread: ThreadRef, world: World): readonly string[] {
  const processes = Object.values(world.definitions()?.processes ?? {});
  // Where nothing is decided, nobody need read the thread.
  if (processes.every((process) => optionsIn(process).length === 0)) return [];
  const request = requestWhere(thread, world);
  return request ? optionsIn(request.process) : [];
}

/** Who decides the step at hand; nobody where it asks for no decision. */
export function decidingNow(request: Request, world: World): readonly PersonId[] {
  const asked = askedOf(request);
  return asked ? peopleFor(asked, request, world) : [];
}

/** Why a word of the process's own changes nothing; nothing where it does. */
export function decisionRefused(
  name: string,
  event: CommentCreated,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const { actor, at } = event;
  const found = request.steps.find(
    ({ step, state }) =>
      /current|ahead/.test(state) && decisionIn(step.until)?.options.includes(name),
  );
  const asked = decisionIn(found?.step.until);
  const person = atLogin(actor.login);
  if (!found || !asked)
    return requests(voice)("requests-decided-already", { person, command: code(`/${name}`) });
  const people = loginsOf(peopleFor(asked, request, world), world);
  const role = decidingRole(asked.by, request.around, world);
  if (!mayDecide(actor.id, role, request.around))
    return ownMatter(actor, people, request.around, voice);
  if (!mayAct(role, actor.id, at, request.around, world))
    return notYours(actor.login, name, people, voice);
  if (found.state === "ahead") return requests(voice)("requests-decides-later", { person });
  const open = openOptions(request);
  return open.includes(name)
    ? undefined
    : requests(voice)("requests-option-spent", {
        person,
        command: code(`/${name}`),
        options: written(open, voice),
      });
}

/** To whoever approves what is decided in other words. */
export function decideInstead(login: string, request: Request, voice: Voice): Shown | undefined {
  const open = openOptions(request);
  if (open.length === 0) return undefined;
  const said = { person: atLogin(login), options: written(open, voice) };
  return requests(voice)("requests-decide-instead", said);
}

/** Who can decide, and with which words; nothing where the step at hand asks for no decision. */
export function nextDecision(request: Request, voice: Voice, world: World): Shown | undefined {
  const open = openOptions(request);
  if (open.length === 0) return undefined;
  const say = requests(voice);
  const people = decidingNow(request, world);
  const options = written(open, voice);
  if (people.length === 0) return say("requests-next-decision-nobody", { options });
  return say("requests-next-decision", { people: anyOfThem(people, voice, world), options });
}

/** The step at hand that asks for a decision: there is no second one at the same time. */
function decidingIn(request: Request): StepState | undefined {
  return currentSteps(request).find(({ step }) => decisionIn(step.until));
}

function askedOf(request: Request): DecisionCondition | undefined {
  return decisionIn(decidingIn(request)?.step.until);
}

function peopleFor(
  { by }: DecisionCondition,
  { around }: Request,
  world: World,
): readonly PersonId[] {
  const role = decidingRole(by, around, world);
  return peopleIn(role, around, world, world.now).filter((one) => mayDecide(one, role, around));
}

/** What can be chosen in the step at hand. */
function openOptions(request: Request): readonly string[] {
  const { spent = [] } = decidingIn(request) ?? {};
  return (askedOf(request)?.options ?? []).filter((option) => !spent.includes(option));
}

function written(options: readonly string[], voice: Voice): Shown {
  return listed(
    options.map((option) => code(`/${option}`)),
    voice,
    "or",
  );
}

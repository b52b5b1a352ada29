import { each } from "../../../core/ask.ts";
import type { Step } from "../../../core/effect.ts";
import type { FactOf } from "../../../core/fact.ts";
import { currentSteps, type Request } from "../../../core/ledger/request.ts";
import type { Message } from "../../../core/message.ts";
import { isNotAssignable } from "../../../core/refusal.ts";
import { mention } from "../../../core/say.ts";
import type { World } from "../../../core/world.ts";
import type { OutcomeAction } from "../../../definitions/types.ts";
import { requests } from "../../../words/generated/requests.ts";
import { listed } from "../../../words/list.ts";
import { actionsOnTheWay } from "../half-way.ts";
import { leftOf } from "../outcomes/carried-out.ts";
import { voiceFor } from "../voice.ts";
import {
  fulfilled,
  openWishes,
  planFor,
  shownIn,
  tagOf,
  type Wish,
  wishesFor,
  wishesInWords,
} from "./wish.ts";

/** What GitHub shows of who takes care of a request, as far as that was wished for: from then on it is up to people. */
export function assignedByNow(request: Request, world: World): readonly FactOf<"carried-out">[] {
  const open = openWishes(wishesOf(request, world), request, world);
  return shownIn(open, request).map((wish) => fulfilled(wish, request, world));
}

/** Who takes care of a request that is under way: whom its steps assign, and whoever was asked for in words. */
export function assigning(request: Request, world: World): readonly Step[] {
  return [
    ...planFor(wishesInWords(request, world), "somebody who may asked for it", request, world),
    ...planFor(wishesOfSteps(request, world), "its step wants it so", request, world),
  ];
}

/** Whom GitHub does not let be assigned: that is said once. */
export function notAssignable(request: Request, world: World): readonly Message[] {
  const { thread } = request.seat;
  if (!thread) return [];
  const open = openWishes(wishesOf(request, world), request, world);
  const refused = open.filter(
    ({ record, assigned }) => assigned && isNotAssignable(thread, record, world),
  );
  const voice = voiceFor(request);
  const state = isOver(request) ? "over" : "open";
  return refused.map((wish) => {
    const tag = tagOf(wish, request);
    const people = listed([mention(wish.person, world)], voice);
    const body = requests(voice)("requests-unassignable", { people, state });
    return { thread, tag, body, occasion: tag };
  });
}

function wishesOf(request: Request, world: World): readonly Wish[] {
  const asked = isOver(request)
    ? []
    : [...wishesInWords(request, world), ...wishesOfSteps(request, world)];
  const all = [...asked, ...wishesOfActions(request, world)];
  return [...new Map(all.map((wish) => [wish.record, wish])).values()];
}

function isOver({ concluded, ending }: Request): boolean {
  return concluded !== undefined || ending !== undefined;
}

function wishesOfSteps(request: Request, world: World): readonly Wish[] {
  const roles = currentSteps(request).flatMap(({ step }) => step.assign ?? []);
  return each(roles, (role) => wishesFor(role, request, world)).flat();
}

function wishesOfActions(request: Request, world: World): readonly Wish[] {
  const { concluded } = request;
  const end = concluded ? leftOf(request, concluded.outcome) : [];
  return each([...actionsOnTheWay(request), ...end], (action: OutcomeAction) =>
    "assign" in action ? wishesFor(action.assign, request, world) : [],
  ).flat();
}

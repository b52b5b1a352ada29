import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { mayCall, peopleByName, personCalled } from "../../core/ledger/attendance.ts";
import { type Request, requestWhere } from "../../core/ledger/request.ts";
import { same } from "../../core/person.ts";
import { oneOf, peopleIn } from "../../core/roles.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { World } from "../../core/world.ts";
import type { Role } from "../../definitions/types.ts";
import { loginCalled } from "../../forms/roll-call.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type Call, callIn, calledName, MOST } from "./facts.ts";
import {
  nobodyCalled,
  notYourRollCall,
  ownTick,
  thanksBut,
  tooMany,
  whoCalls,
} from "./messages.ts";

/** What somebody changed on a roll call and does not count is explained, once an edit. */
export function reply(event: Event, world: World): Reply {
  const call = callIn(event);
  const request = call && requestWhere(call.thread, world);
  if (!call || !request?.process.gathering) return {};
  const voice = voiceOf(request.definitions, request.community);
  const { thread, actor, at } = call;
  const role = request.process.gathering["called-by"];
  const body = mayCall(actor.id, at, request, world)
    ? uncounted(call, request, voice, world)
    : refusal(call, request, role, voice, world);
  if (body === undefined) return {};
  const { delivery } = event;
  return {
    messages: [{ thread, tag: `roll-call/${delivery}`, body, occasion: `edit/${delivery}` }],
  };
}

/** What does not count of the word of somebody who may call the roll. */
function uncounted(
  { actor, turned }: Call,
  { definitions, around }: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const people = peopleByName(definitions, world);
  const kept = turned.present.slice(0, MOST);
  const found = each(kept, (name) => personCalled(calledName(name, world), people));
  const unknown = kept.filter((_, index) => found[index] === undefined);
  const own = found.includes(actor.id) && actor.id !== around.author;
  const sentences = [
    ...(unknown.length > 0 ? [nobodyCalled(unknown, voice)] : []),
    ...(own ? [ownTick(voice)] : []),
    ...(turned.present.length > MOST ? [tooMany(MOST, voice)] : []),
  ];
  return sentences.length > 0 ? thanksBut(actor.login, sentences, voice) : undefined;
}

/** Why nothing changed, to somebody who may not call the roll; whoever only took themselves off needs no answer. */
function refusal(
  { actor: { login }, turned }: Call,
  { around, fieldLabels }: Request,
  role: Role,
  voice: Voice,
  world: World,
): Shown | undefined {
  const isOwn = (name: string) => same(loginCalled(name) ?? "", login);
  if (turned.present.length === 0 && turned.absent.every(isOwn)) return undefined;
  const logins = peopleIn(role, around, world, world.now).map((one) => world.login(one) ?? one);
  return notYourRollCall(login, whoCalls(oneOf(role, voice, fieldLabels), logins, voice), voice);
}

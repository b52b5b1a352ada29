import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import {
  accountCalled,
  dayOfGathering,
  mayCall,
  peopleByName,
  personCalled,
  readingOn,
} from "../../core/ledger/attendance.ts";
import { type Request, requestWhere } from "../../core/ledger/request.ts";
import { wrongWorkDay } from "../../core/ledger/work-day.ts";
import { same } from "../../core/person.ts";
import { oneOf, peopleIn } from "../../core/roles.ts";
import { onThread } from "../../core/target.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { World } from "../../core/world.ts";
import type { Role } from "../../definitions/types.ts";
import { loginCalled } from "../../forms/roll-call.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type Call, callIn, facts, MOST } from "./facts.ts";
import {
  nobodyCalled,
  notYourRollCall,
  ownTick,
  stillToRead,
  thanksBut,
  tooMany,
  whoCalls,
  wrongDay,
} from "./messages.ts";

/** An event that changed a roll call, and how. */
interface Calling {
  readonly event: Event;
  readonly call: Call;
}

/** What somebody changed on a roll call and does not count is explained, once an edit. */
export function reply(event: Event, world: World): Reply {
  const call = callIn(event);
  const request = call && requestWhere(call.thread, world);
  if (!call || !request?.process.gathering) return {};
  const voice = voiceOf(request.definitions, request.community);
  const { thread, actor, at } = call;
  const role = request.process.gathering["called-by"];
  const body = mayCall(actor.id, at, request, world)
    ? uncounted({ event, call }, request, voice, world)
    : refusal(call, request, role, voice, world);
  // Nothing else looks at a thread because of a comment without a command.
  const touched = event.kind === "comment.written" ? [onThread(thread)] : [];
  if (body === undefined) return { touched };
  const { delivery } = event;
  return {
    touched,
    messages: [{ thread, tag: `roll-call/${delivery}`, body, occasion: `edit/${delivery}` }],
  };
}

/** What does not count of the word of somebody who may call the roll. */
function uncounted(
  { event, call: { actor, turned, at } }: Calling,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const people = peopleByName(request.definitions, world);
  const known = request.facts.of("called");
  const own = facts(event, world);
  const calls = [...known.filter(({ id }) => own.every((one) => one.id !== id)), ...own];
  const { later, left } = readingOn(calls, request, world);
  const further = [...later].flatMap(([id, some]) =>
    own.some((one) => one.id === id) ? some : [],
  );
  const present = own.flatMap((one) => one.present.filter(({ unread }) => !unread));
  const found = each(further, ({ name }) => accountCalled(name, world));
  const read = [
    ...present.map((one) => ({ name: one.name, by: actor.id, is: personCalled(one, people) })),
    ...further.map(({ name, call: { by } }, index) => ({ name, by, is: found[index] })),
  ];
  const unknown = read.flatMap(({ name, is }) => (is === undefined ? name : []));
  const isOwn = read.some(({ by, is }) => by === actor.id && is === actor.id);
  const cut = turned.present.length - MOST;
  const day = dayOfGathering(request) ?? "";
  const wrong = wrongWorkDay(day, at, request.definitions.settings);
  const sentences = [
    ...(unknown.length > 0 ? [nobodyCalled(unknown, voice)] : []),
    ...(isOwn && actor.id !== request.around.author ? [ownTick(voice)] : []),
    ...(left.length > 0 ? [stillToRead(left.length, voice)] : []),
    ...(day !== "" && wrong && present.length > 0 ? [wrongDay(day, wrong, voice)] : []),
    ...(cut > 0 ? [tooMany(cut, voice)] : []),
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

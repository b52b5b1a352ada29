import { each } from "../../core/ask.ts";
import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { countsFor } from "../../core/ledger/links.ts";
import { accountCalled, peopleByName, personCalled } from "../../core/ledger/named-on-roll.ts";
import {
  callsOf,
  dayOfGathering,
  mayCall,
  mayNameSelf,
  readingOn,
} from "../../core/ledger/attendance.ts";
import { dayOnRecord } from "../../core/ledger/parts.ts";
import { type Request, requestWhere } from "../../core/ledger/request.ts";
import { momentsOf, wrongWorkDay } from "../../core/ledger/work-day.ts";
import { type Person, same } from "../../core/person.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Instant } from "../../core/time.ts";
import { oneOf, peopleIn } from "../../core/roles.ts";
import { onThread } from "../../core/target.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { World } from "../../core/world.ts";
import type { Role } from "../../definitions/types.ts";
import { headingMissing, type List, loginCalled } from "../../forms/roll-call.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type Call, callsIn, editIn, facts, MOST } from "./facts.ts";
import {
  dayStays,
  nobodyCalled,
  noHeading,
  notYourRollCall,
  onDay,
  ownTick,
  stillToRead,
  thanksBut,
  tooMany,
  whoCalls,
  wrongDay,
} from "./messages.ts";

/** What somebody changed on a roll call and does not count is explained, once an edit. */
export function reply(event: Event, world: World): Reply {
  const calls = callsIn(event);
  const [call] = calls;
  if (!call) return unread(event, world);
  const request = requestWhere(call.thread, world);
  if (!request?.process.gathering) return {};
  const voice = voiceOf(request.definitions, request.community);
  const { thread, actor, at } = call;
  const role = request.process.gathering["called-by"];
  const body = mayCall(actor.id, at, request, world)
    ? uncounted({ event, calls, by: actor, at }, request, voice, world)
    : refusal({ login: actor.login, calls }, request, role, voice, world);
  // Nothing else looks at a thread because of a comment without a command.
  const touched = event.kind === "comment.written" ? [onThread(thread)] : [];
  if (body === undefined) return { touched };
  const { delivery } = event;
  return {
    touched,
    messages: [{ thread, tag: `roll-call/${delivery}`, body, occasion: `edit/${delivery}` }],
  };
}

const NO_HEADING = "roll-call-without-heading";

/** To whoever may call the roll and ticks people below words that are no heading: said once an issue. */
function unread(event: Event, world: World): Reply {
  const edit = editIn(event);
  if (!edit || event.actor.bot) return {};
  const words = headingMissing(edit.own.before, edit.own.after);
  if (words === undefined) return {};
  const { thread, at, actor, delivery } = edit.event;
  const request = requestWhere(thread, world);
  if (!request?.process.gathering || !mayCall(actor.id, at, request, world)) return {};
  if (world.said(thread).some(({ tag }) => tag === NO_HEADING)) return {};
  const body = noHeading(actor.login, words, voiceOf(request.definitions, request.community));
  return { messages: [{ thread, tag: NO_HEADING, body, occasion: `edit/${delivery}` }] };
}

/** An event that changed a roll call, and how. */
interface Calling {
  readonly event: Event;
  readonly calls: readonly Call[];
  readonly by: Person;
  readonly at: Instant;
}

/** What does not count of the word of somebody who may call the roll. */
function uncounted(
  { event, calls, by, at }: Calling,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const own = facts(event, world);
  const lists = each(calls, ({ list }) => readOf(list, own, request, world));
  const all = lists.flatMap(({ read }) => read);
  const unknown = all.flatMap(({ name, is }) => (is === undefined ? name : []));
  const isOwn = lists.some(({ list, read }) =>
    read.some(
      (one) =>
        one.by === by.id &&
        one.whose === by.id &&
        (one.is !== by.id || !mayNameSelf(by.id, list, request)),
    ),
  );
  const left = lists.reduce((sum, one) => sum + one.left, 0);
  const cut = calls.reduce((sum, { turned }) => sum + Math.max(turned.present.length - MOST, 0), 0);
  const day = all.length > 0 ? dayTold(request, at, voice) : undefined;
  const sentences = [
    ...(unknown.length > 0 ? [nobodyCalled([...new Set(unknown)], voice)] : []),
    ...(isOwn ? [ownTick(voice)] : []),
    ...(left > 0 ? [stillToRead(left, voice)] : []),
    ...(day === undefined ? [] : [day]),
    ...(cut > 0 ? [tooMany(cut, voice)] : []),
  ];
  return sentences.length > 0 ? thanksBut(by.login, sentences, voice) : undefined;
}

/** For which day those count who are ticked now, where that is not today: said at first, and where the issue names another one. */
function dayTold(request: Request, at: Instant, voice: Voice): Shown | undefined {
  const { settings } = request.definitions;
  const named = dayOfGathering(request);
  const first = dayOnRecord(request.facts, settings);
  if (first !== undefined) return named === first ? undefined : dayStays(first, voice);
  if (named === undefined) return undefined;
  const wrong = wrongWorkDay(named, at, settings);
  if (wrong) return wrongDay(named, wrong, voice);
  return momentsOf(named, at, settings).told === undefined ? undefined : onDay(named, voice);
}

/** The names on a list that were read with an edit, whoever ticked them, and how many are left. */
function readOf(list: List, own: readonly FactOf<"called">[], request: Request, world: World) {
  const people = peopleByName(request.definitions, world);
  const calls = own.filter(({ as = "participant" }) => as === list);
  const known = callsOf(request.facts, list).filter(({ id }) => own.every((one) => one.id !== id));
  const { later, left } = readingOn([...known, ...calls], request, world);
  const further = [...later].flatMap(([id, some]) =>
    calls.some((one) => one.id === id) ? some : [],
  );
  const found = each(further, ({ name }) => accountCalled(name, world));
  const present = calls.flatMap((call) =>
    call.present.flatMap((one) => (one.unread ? [] : { ...one, by: call.by })),
  );
  const named = [
    ...present.map((one) => ({ name: one.name, by: one.by, is: personCalled(one, people) })),
    ...further.map(({ name, call }, index) => ({ name, by: call.by, is: found[index] })),
  ];
  const whose = each(named, ({ is }) => is && countsFor(is, world));
  const read = named.map((one, index) => ({ ...one, whose: whose[index] }));
  return { list, read, left: left.length };
}

/** Why nothing changed, to somebody who may not call the roll; whoever only took themselves off needs no answer. */
function refusal(
  { login, calls }: { readonly login: string; readonly calls: readonly Call[] },
  { around, fieldLabels }: Request,
  role: Role,
  voice: Voice,
  world: World,
): Shown | undefined {
  const present = calls.flatMap(({ turned }) => turned.present);
  const absent = calls.flatMap(({ turned }) => turned.absent);
  const isOwn = (name: string) => same(loginCalled(name) ?? "", login);
  if (present.length === 0 && absent.every(isOwn)) return undefined;
  const logins = peopleIn(role, around, world, world.now).map((one) => world.login(one) ?? one);
  return notYourRollCall(login, whoCalls(oneOf(role, voice, fieldLabels), logins, voice), voice);
}

import { bringsAbout } from "../../core/brings-about.ts";
import { each } from "../../core/ask.ts";
import { raisedOn } from "../../core/asking.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { begunOn } from "../../core/ledger/begun.ts";
import { barTo, belongs } from "../../core/ledger/mentors.ts";
import {
  aroundMentee,
  communitiesIn,
  menteesOf,
  type Named,
  nameOf,
  type Programme,
  programmeCalled,
  programmes,
  standingOf,
  waitingIn,
} from "../../core/ledger/mentorships.ts";
import { mayChoose, personNamed, queueOf } from "../../core/ledger/pairing.ts";
import { requestWhere } from "../../core/ledger/request.ts";
import type { PersonId } from "../../core/person.ts";
import { mayName, type ThreadRef, threadKey } from "../../core/place.ts";
import { decidingRole, peopleIn } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { handlesIn } from "../../forms/handles.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import {
  alreadyPaired,
  asksNoMore,
  cannotMentor,
  leadsChoose,
  namesNobody,
  notAboutAMentor,
  notTheirOwn,
  notYours,
  nothingToPart,
  onceAccepted,
  partsThere,
  programmeGone,
} from "./answers.ts";

/** `/mentor` and `/part` are answered where they cannot count; whoever writes them, or leaves, is looked at. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const moved = beyond(event, world).map((person) => ({ kind: "person", person }) as const);
  const written = event.commands.flatMap(({ name, argument }) =>
    name === "mentor" || name === "part" ? [{ name, argument } as const] : [],
  );
  if (written.length === 0) return { touched: moved };
  const place = placeOf(event, world);
  const about = place ? communitiesIn(place.programme, world) : [];
  const voice = voiceOn(event.thread, world, about);
  const messages = written.flatMap(({ name, argument }) => {
    const words = answer({ name, argument }, event, place, voice, world);
    return words === undefined ? [] : [say(event, name, words)];
  });
  const mentee = place ? [{ kind: "person", person: place.mentee } as const] : [];
  return { messages, touched: [...moved, ...mentee] };
}

/** Those for whom somebody's coming and going matters: whom they accompany follows from themselves; whom they could accompany waits. */
function beyond({ actor, commands }: CommentCreated, world: World): readonly PersonId[] {
  const said = commands.map(({ name }) => name);
  const left = said.includes("leave") ? [actor.id] : [];
  if (!said.includes("away") && !said.includes("back")) return left;
  const waiting = each(programmes(world), (programme) =>
    belongs(programme, actor.id, world) ? waitingIn(programme, world) : [],
  );
  return [...left, ...waiting.flat()];
}

/** Whose mentor a thread is about. */
interface Matter {
  readonly programme: Named;
  readonly mentee: PersonId;
  /** It is a request that has not come to its end. */
  readonly early: boolean;
  /** Waymark asks there what becomes of two: nobody is chosen there. */
  readonly begun?: true;
  /** How a request ended that asks for nobody any more. */
  readonly over?: "declined" | "withdrawn";
}

function placeOf({ thread }: CommentCreated, world: World): Matter | undefined {
  const raised = raisedOn(thread, world);
  const queue = raised && queueOf(raised, world);
  if (queue) return { ...queue, early: false };
  return requestAbout(thread, world) ?? begunAbout(thread, world) ?? askedBefore(thread, world);
}

/** Waymark asks there whether two go on. */
function begunAbout(thread: ThreadRef, world: World): Matter | undefined {
  const begun = begunOn(thread, world);
  if (!begun || !("pair" in begun.cause)) return undefined;
  const programme = { id: begun.cause.pair.programme };
  return { programme, mentee: begun.person, early: false, begun: true };
}

function requestAbout(thread: ThreadRef, world: World): Matter | undefined {
  const request = requestWhere(thread, world);
  if (!request) return undefined;
  const [programme] = bringsAbout(request.process).flatMap((one) =>
    "pair" in one ? (programmeCalled(one.pair, world) ?? []) : [],
  );
  if (!programme) return undefined;
  const how = request.concluded?.outcome ?? request.ending?.outcome;
  const matter = { programme, mentee: request.around.subject, early: how === undefined };
  if (how === undefined || how === "accepted") return matter;
  return { ...matter, over: how === "declined" ? how : "withdrawn" };
}

/** A request whose process, or programme, is described no more asked for a mentor all the same. */
function askedBefore(thread: ThreadRef, { ledger }: World): Matter | undefined {
  const sought = ledger.about(threadKey(thread)).of("sought").at(-1);
  return sought && { programme: { id: sought.programme }, mentee: sought.mentee, early: false };
}

interface Written {
  readonly name: "mentor" | "part";
  readonly argument: string;
}

function answer(
  { name, argument }: Written,
  event: CommentCreated,
  place: Matter | undefined,
  voice: Voice,
  world: World,
): Shown | undefined {
  const { login } = event.actor;
  if (!place || (place.begun && name === "mentor")) {
    const there = name === "part" ? ownPlaces(event, world) : [];
    return there.length > 0 ? partsThere(login, there, voice) : notAboutAMentor(login, name, voice);
  }
  const programme = programmeCalled(place.programme.id, world);
  if (!programme) return programmeGone(login, nameOf(place.programme, place.mentee, world), voice);
  const matter = { ...place, programme };
  return name === "part"
    ? part(event, matter, voice, world)
    : mentor(argument, event, matter, voice, world);
}

/** Where somebody can end what they are in, as far as whoever reads along here may know of it. */
function ownPlaces({ actor: { id }, thread }: CommentCreated, world: World): readonly ThreadRef[] {
  const pairs = each(programmes(world), (programme) => {
    const { state, since } = standingOf(programme, id, world);
    return [...(state === "none" ? [] : [since]), ...menteesOf(programme, id, world)];
  });
  const threads = pairs.flat().flatMap((one) => one.thread ?? []);
  const named = threads.filter((one) => mayName(one, thread.repo));
  return [...new Map(named.map((one) => [threadKey(one), one])).values()];
}

type Described = Matter & { readonly programme: Programme };

function mentor(
  argument: string,
  { actor, at }: CommentCreated,
  { programme, mentee, early, over }: Described,
  voice: Voice,
  world: World,
): Shown | undefined {
  const { login, id: by } = actor;
  if (!mayChoose({ by, at }, programme, mentee, world)) {
    const around = aroundMentee(programme, mentee, world);
    const role = decidingRole("leads", around, world);
    const people = peopleIn(role, around, world, world.now).filter((one) => one !== mentee);
    const isOwn = by === mentee;
    return leadsChoose(login, programme.name, { role, people }, { isOwn, voice }, world);
  }
  const { state, since } = standingOf(programme, mentee, world);
  if (state === "paired") return alreadyPaired(login, since, voice, world);
  if (over !== undefined) return asksNoMore(login, over, voice);
  const chosen = personNamed(argument, world);
  if (chosen === undefined) return namesNobody(login, handlesIn(argument), voice);
  if (chosen === mentee) return notTheirOwn(login, voice);
  const bar = barTo(programme, chosen, world);
  if (bar) return cannotMentor(login, { mentor: chosen, bar }, programme, voice, world);
  return early ? onceAccepted(login, chosen, voice, world) : undefined;
}

function part(
  { actor, at }: CommentCreated,
  { programme, mentee, early }: Described,
  voice: Voice,
  world: World,
): Shown | undefined {
  const { login, id: by } = actor;
  const { state, since } = standingOf(programme, mentee, world);
  const own = by === mentee;
  if (state === "none") return nothingToPart(login, mentee, { own, early }, voice, world);
  const theirs = state === "paired" ? since.mentor : undefined;
  const may = own || by === theirs || mayChoose({ by, at }, programme, mentee, world);
  return may ? undefined : notYours(login, mentee, theirs, voice, world);
}

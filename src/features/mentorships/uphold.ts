import { raisedOn } from "../../core/asking.ts";
import { apart, each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { beginOf, endsPairsOn } from "../../core/ledger/absences.ts";
import { barTo, proposedFor } from "../../core/ledger/mentors.ts";
import {
  aroundMentee,
  awayForLong,
  communitiesIn,
  menteesOf,
  nameOf,
  type Programme,
  programmeCalled,
  programmes,
  type Standing,
  standingOf,
  waitingIn,
} from "../../core/ledger/mentorships.ts";
import { endOfTerm } from "../../core/ledger/terms.ts";
import {
  choiceFor,
  nowFree,
  type Queue,
  queueOf,
  queueTag,
  threadsAbout,
  threadsBegun,
} from "../../core/ledger/pairing.ts";
import { type Fact, type FactOf, only } from "../../core/fact.ts";
import type { Message } from "../../core/message.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { decidingRole, peopleIn } from "../../core/roles.ts";
import { onThread, type Target, targetKey } from "../../core/target.ts";
import { type Instant, shift } from "../../core/time.ts";
import { voiceAbout, voiceOn } from "../../core/voice.ts";
import type { Thread, World } from "../../core/world.ts";
import { listing } from "./listing.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { pairedWords, partedWords, searchClosed } from "./messages.ts";
import { askForMentor, type Kept } from "./search.ts";

/** Whoever waits has an issue where the leads see it; whoever was paired or parted hears of it. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind !== "person") return elsewhere(target, world);
  const { person } = target;
  const found = each(programmes(world), (programme) => inProgramme(programme, person, world));
  const { due: again, ...lists } = listing(person, world);
  const due = [...found.flatMap((one) => one.due), ...(again ? [again] : [])].toSorted()[0];
  return {
    plan: found.flatMap(({ plan }) => plan),
    messages: each(world.news, (fact) => told(fact, world)).flat(),
    touched: [...found.flatMap(({ touched }) => touched), ...followed(target, world)],
    ...lists,
    ...(due && { due }),
  };
}

/** On an issue of ours that asks for a mentor; and on a request with which people part, which those hear of whom it leaves. */
function elsewhere(target: Target, world: World): Upheld {
  const queue = target.kind === "thread" ? onQueue(target, world) : {};
  const heard = each(only(world.news, "parted"), (fact) => told(fact, world)).flat();
  return {
    ...queue,
    messages: [...(queue.messages ?? []), ...heard],
    touched: followed(target, world),
  };
}

interface InProgramme {
  readonly plan: readonly Step[];
  readonly touched: readonly Target[];
  readonly due: readonly Instant[];
}

/** What a programme wants of somebody as a mentee, and as a mentor. */
function inProgramme(programme: Programme, person: PersonId, world: World): InProgramme {
  const standing = standingOf(programme, person, world);
  const pairs = menteesOf(programme, person, world);
  const ends = standing.state === "paired" ? [endOfTerm(programme, standing.since, world)] : [];
  // Who could be proposed may be others by tomorrow.
  const anew = standing.state === "waiting" ? [shift(world.now, DAY)] : [];
  const [plan, touched] = apart([
    () => (standing.state === "waiting" ? ask(programme, person, standing, world) : []),
    () => nowFree(programme, person, world).map(onPerson),
  ]);
  return {
    plan,
    touched,
    due: [...ends, ...anew, ...(pairs.length > 0 ? endsAway(person, world) : [])],
  };
}

const DAY = { count: 1, unit: "day" } as const;

function onPerson(person: PersonId): Target {
  return { kind: "person", person };
}

/** When somebody who is away for long accompanies nobody any more. */
function endsAway(mentor: PersonId, world: World): readonly Instant[] {
  const away = awayForLong(mentor, world);
  const end = away && beginOf(endsPairsOn(away), world);
  return end !== undefined && end > world.now ? [end] : [];
}

/** One issue for the leads, each time somebody begins to wait. */
function ask(
  programme: Programme,
  mentee: PersonId,
  { since }: Extract<Standing, { state: "waiting" }>,
  world: World,
): readonly Step[] {
  const home = world.home();
  if (!home) return [];
  const around = aroundMentee(programme, mentee, world);
  const leads = peopleIn(decidingRole("leads", around, world), around, world, world.now);
  const kept = keptChoice(programme, choiceFor(programme, mentee, since, world)?.mentor, world);
  const { title, body } = askForMentor(
    programme,
    {
      mentee,
      leads: leads.filter((one) => one !== mentee),
      proposed: proposedFor(mentee, programme, world),
      ...(kept && { kept }),
    },
    voiceAbout(around.communities, world),
    world,
  );
  const tag = queueTag(programme, mentee, world);
  const effect = { kind: "ensure-issue", repo: home, tag, title, body, regarding: mentee } as const;
  return [{ effect, because: "somebody waits for a mentor" }];
}

function keptChoice(
  programme: Programme,
  mentor: PersonId | undefined,
  world: World,
): Kept | undefined {
  const bar = mentor && barTo(programme, mentor, world);
  return mentor && bar && { mentor, bar };
}

/** What was decided just now is said where it was decided. */
function told(fact: Fact, world: World): readonly Message[] {
  if (fact.kind !== "paired" && fact.kind !== "parted") return [];
  const { id, thread } = fact;
  const body = thread && wordsFor(fact, voiceOn(thread, world, fact.communities), world);
  return thread && body !== undefined ? [{ thread, tag: id, body, occasion: id }] : [];
}

function wordsFor(
  fact: FactOf<"paired" | "parted">,
  voice: Voice,
  world: World,
): Shown | undefined {
  if (fact.kind === "parted")
    return partedWords(fact, nameOf({ id: fact.programme }, fact.mentee, world), voice, world);
  const programme = programmeCalled(fact.programme, world);
  return programme && pairedWords(fact, programme, voice, world);
}

/** Where somebody was paired or parted, whatever speaks of it has something to learn, and whoever waits has other mentors to choose from. */
function followed(here: Target, world: World): readonly Target[] {
  const touched = each(world.news, (fact) => {
    if (fact.kind !== "paired" && fact.kind !== "parted") return [];
    const programme = { id: fact.programme };
    const about = [threadsAbout, threadsBegun].flatMap((all) => all(programme, fact.mentee, world));
    return [...about.map(onThread), ...waitingIn(programme, world).map(onPerson)];
  });
  return touched.flat().filter((one) => targetKey(one) !== targetKey(here));
}

/** An issue of ours that asks for a mentor. */
function onQueue(target: Extract<Target, { kind: "thread" }>, world: World): Upheld {
  const thread = world.thread(target);
  const raised = thread && raisedOn(thread, world);
  const queue = raised && queueOf(raised, world);
  if (!thread || !queue) return {};
  const { programme, mentee } = queue;
  const standing = standingOf(programme, mentee, world);
  const waits = standing.state === "waiting" && queueTag(programme, mentee, world) === raised.tag;
  if (!waits) return { plan: closing(thread, world) };
  return thread.state === "open"
    ? {}
    : { messages: [closedByHand(queue, raised, standing, world)] };
}

/** It is closed once its wait is over; whoever opens it again has a reason. */
function closing({ repo, number }: Thread, world: World): readonly Step[] {
  const thread = { repo, number };
  if (world.ledger.about(threadKey(thread)).of("closed").length > 0) return [];
  const effect = { kind: "ensure-state", thread, state: "completed" } as const;
  return [{ effect, because: "nobody waits here for a mentor any more" }];
}

/** Somebody closed it before there was a mentor: whoever waits hears of it once, where they asked. */
function closedByHand(
  { programme, mentee }: Queue,
  raised: FactOf<"raised">,
  { since }: Standing,
  world: World,
): Message {
  const tag = `search-closed/${raised.id}`;
  const thread = since?.thread ?? raised.thread;
  const voice = voiceOn(thread, world, communitiesIn(programme, world));
  const body = searchClosed(mentee, nameOf(programme, mentee, world), voice, world);
  return { thread, tag, body, occasion: tag };
}

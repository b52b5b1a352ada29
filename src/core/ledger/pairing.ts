import { each } from "../ask.ts";
import type { FactOf, Seat } from "../fact.ts";
import { handlesIn } from "../../forms/handles.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { mayActFor } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { issueOf } from "./begun.ts";
import { personKey } from "./key.ts";
import type { Listing } from "./listings.ts";
import { barTo } from "./mentors.ts";
import {
  aroundMentee,
  type Named,
  type Programme,
  standingOf,
  timesPaired,
  waitingIn,
} from "./mentorships.ts";

type Commanded = FactOf<"commanded">;
type Since = FactOf<"sought" | "parted">;

/** The tag of the issue on which leads choose a mentor: another one each time somebody begins to wait. */
export function queueTag({ id }: Named, mentee: PersonId, world: World): string {
  const { ever } = world.names();
  const names = ever("mentorships", id);
  const since = waitsSince(id, mentee, world);
  const tags = names.map((one) => tagOf(one, mentee, since));
  const raised = world.ledger.about(personKey(mentee)).of("raised");
  return raised.find(({ tag }) => tags.includes(tag))?.tag ?? tagOf(id, mentee, since);
}

function tagOf(programme: string, mentee: PersonId, since: number): string {
  return `mentor/${programme}/${mentee}/${since}`;
}

/** How often somebody parted in a programme: a number for the time since. */
function waitsSince(programme: string, mentee: PersonId, world: World): number {
  const parted = world.ledger.about(personKey(mentee)).of("parted");
  return parted.filter((fact) => fact.programme === programme && fact.mentee === mentee).length;
}

/** For whom an issue of ours asks for a mentor, and in which programme. */
export interface Queue {
  readonly programme: Named;
  readonly mentee: PersonId;
}

/** The programme for which an issue of ours asks for a mentor, whether or not it is described by now, and for whom. */
export function queueOf({ tag, regarding }: FactOf<"raised">, world: World): Queue | undefined {
  const [, id] = /^mentor\/([^/]+)\//.exec(tag) ?? [];
  if (id === undefined || !regarding) return undefined;
  return { programme: { id: world.names().now("mentorships", id) }, mentee: regarding };
}

/** Where people speak about somebody's mentor: the requests that asked for one, and issues of our own. */
export function threadsAbout({ id }: Named, mentee: PersonId, world: World): readonly ThreadRef[] {
  const facts = world.ledger.about(personKey(mentee));
  const { ever } = world.names();
  const starts = ever("mentorships", id).map((one) => `mentor/${one}/${mentee}/`);
  const asked = facts.of("sought").filter((one) => one.programme === id && one.mentee === mentee);
  const raised = facts.of("raised").filter(({ tag }) => starts.some((one) => tag.startsWith(one)));
  return [...asked.flatMap(({ thread }) => thread ?? []), ...raised.map(({ thread }) => thread)];
}

/** Where Waymark asks what becomes of somebody's time with a mentor: it can be ended there as well. */
export function threadsBegun({ id }: Named, mentee: PersonId, world: World): readonly ThreadRef[] {
  const all = world.ledger.about(personKey(mentee)).of("begun");
  const theirs = all.filter(
    ({ person, cause }) => person === mentee && "pair" in cause && cause.pair.programme === id,
  );
  return theirs.flatMap((one) => issueOf(one, world) ?? []);
}

/** Whether somebody may choose a mentor for another: they lead a community of the programme; where nobody else does, the owners stand in. */
export function mayChoose(
  { by, at }: Pick<Commanded, "by" | "at">,
  programme: Programme,
  mentee: PersonId,
  world: World,
): boolean {
  const around = aroundMentee(programme, mentee, world);
  if (by === mentee) return false;
  return mayActFor("leads", by, at, around, world);
}

/** Whom the last `/mentor` of somebody who may names, since the person began to wait; on their request also from before. */
export function choiceFor(
  programme: Programme,
  mentee: PersonId,
  since: Since,
  world: World,
): { readonly mentor: PersonId; readonly thread: ThreadRef } | undefined {
  const own = since.kind === "sought" && since.thread ? threadKey(since.thread) : undefined;
  const threads = threadsAbout(programme, mentee, world);
  const said = saidOn(threads, "mentor", world).filter(
    ({ thread, at }) => threadKey(thread) === own || at >= toTheSecond(since.at),
  );
  const named = each(said, (one) =>
    mayChoose(one, programme, mentee, world) ? personNamed(one.argument, world) : undefined,
  );
  const choices = said.flatMap(({ thread }, index) => {
    const mentor = named[index];
    return mentor === undefined || mentor === mentee ? [] : [{ mentor, thread }];
  });
  return choices.at(-1);
}

/** What people wrote there with a word, in its order. */
export function saidOn(
  threads: readonly ThreadRef[],
  name: string,
  { ledger }: World,
): readonly Commanded[] {
  const all = new Map(threads.map((thread) => [threadKey(thread), thread]));
  const said = each([...all.keys()], (key) => ledger.about(key).of("commanded"));
  return said
    .flat()
    .filter((one) => one.name === name)
    .toSorted((a, b) => a.comment - b.comment);
}

/** GitHub tells times to the second. */
export function toTheSecond(at: Instant): Instant {
  return `${at.slice(0, 19)}.000Z`;
}

/** Whom the text after a command names; nobody, where it names several. */
export function personNamed(argument: string, world: World): PersonId | undefined {
  const [handle, another] = handlesIn(argument);
  return handle === undefined || another !== undefined ? undefined : world.account(handle)?.id;
}

/**
 * Who becomes somebody's mentor now: whomever a lead chose last, otherwise, right when they sought
 * one, whoever let them in; where that person may mentor, and has a free place.
 */
export function pairNow(
  programme: Programme,
  mentee: PersonId,
  world: World,
  letInBy?: PersonId,
): readonly FactOf<"paired">[] {
  const { state, since } = standingOf(programme, mentee, world);
  if (state === "paired" || !since) return [];
  const choice = choiceFor(programme, mentee, since, world);
  const mentor = choice?.mentor ?? letInBy;
  if (mentor === undefined || mentor === mentee || barTo(programme, mentor, world)) return [];
  const { thread, record }: Seat = choice ?? since;
  const number = timesPaired(programme, mentee, world);
  return [
    {
      kind: "paired",
      id: `paired/${programme.id}/${mentee}/${number}`,
      at: world.now,
      ...(thread && { thread }),
      ...(record !== undefined && { record }),
      mentor,
      mentee,
      programme: programme.id,
      communities: programme.communities ?? [],
      after: since.id,
    },
  ];
}

/** Those whose kept choice somebody is, who may accompany them by now and could not when they were looked at last. */
export function nowFree(programme: Programme, mentor: PersonId, world: World): readonly PersonId[] {
  const kept = world.listings(mentor);
  // Whether they may mentor, and might before, is known anyway; a programme remembers everybody it ever had. In a plan nothing is kept of anybody.
  if (!kept || barTo(programme, mentor, world) || wasFree(programme, kept)) return [];
  const waiting = world.once(`who waits in ${programme.id}`, () => waitingIn(programme, world));
  const pairs = each(waiting, (mentee) => pairNow(programme, mentee, world));
  return pairs.flat().flatMap((pair) => (pair.mentor === mentor ? [pair.mentee] : []));
}

/** Whether the last look at somebody found them free: whoever chose them since then had them. Should they have been away in between, whoever waits is looked at every day. */
function wasFree({ id }: Programme, kept: readonly Listing[]): boolean {
  return kept.some(({ programme, free }) => programme === id && free !== 0);
}

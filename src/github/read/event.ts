import { type CommentCreated, type Event, type ThreadEdited, threadOf } from "../../core/event.ts";
import { isKnown } from "../../commands/known.ts";
import { only } from "../../core/fact.ts";
import { isHeardOut } from "../../core/patience.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import { blockIn } from "../../forms/block.ts";
import type { Shell } from "../shell.ts";
import { loginsIn, readPeople } from "./account.ts";
import { readPull } from "./pull.ts";
import { withRequest } from "./request.ts";
import { readThread } from "./thread.ts";
import { readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** Everything that answering one event may need. What grants something is read again from GitHub. */
export async function readEvent(event: Event, shell: Shell): Promise<World> {
  switch (event.kind) {
    case "comment.created":
      return readComment(event, shell);
    case "thread.edited":
      return readEdit(event, shell);
    case "thread.opened":
    case "issue.closed":
      return withThread(await readKnown(event, shell), event, shell);
    case "pull.merged":
      return withPull(await readKnown(event, shell), event, shell);
    case "thread.changed":
    case "pull.changed":
    case "review.submitted":
    case "pushed":
    case "team.changed":
    case "organization.changed":
    case "installed":
      return readKnown(event, shell);
  }
}

async function readKnown(event: Event, shell: Shell): Promise<World> {
  return withPeople(await readLedger(keysOf(event), shell), [event.actor]);
}

function keysOf(event: Event): readonly string[] {
  const thread = threadOf(event);
  const regarding = "person" in event && event.person ? [event.person.id] : [];
  const people: readonly PersonId[] =
    "author" in event ? [event.author.id, ...regarding] : regarding;
  const all = [event.actor.id, ...people].map((id) => `person:${id}`);
  return thread ? [threadKey(thread), ...all] : all;
}

type OnThread = Extract<Event, { thread: unknown }>;

async function withThread(world: World, event: OnThread, shell: Shell): Promise<World> {
  const thread = await readThread(event.thread, shell);
  if (!thread) return world;
  return { ...withPeople(world, [thread.author, ...thread.assignees]), thread };
}

async function withPull(world: World, event: OnThread, shell: Shell): Promise<World> {
  const pull = await readPull(event.thread, shell);
  if (!pull) return world;
  const more = await withFacts(world, [`person:${pull.author.id}`], shell);
  return { ...withPeople(more, [pull.author]), pull };
}

async function readComment(event: CommentCreated, shell: Shell): Promise<World> {
  const known = event.commands.filter(({ name }) => isKnown(name));
  const heard = await readHeard(event, event.commands.length > 0, shell);
  if (known.length === 0 || event.actor.bot || isHeardOut(event, heard)) return heard;
  const mentioned = await readPeople(loginsIn(known.map(({ argument }) => argument)), shell);
  const people = Object.values(mentioned);
  const world = await withFacts(heard, keysOf(event), shell);
  const keys = [...people.map(({ id }) => `person:${id}`), ...judgedOn(event.actor.id, world)];
  const more = withPeople(await withFacts(world, keys, shell), people);
  return onRequest({ ...more, mentioned }, event, shell);
}

async function readEdit(event: ThreadEdited, shell: Shell): Promise<World> {
  const ticks = !event.actor.bot && blockIn(event.after) !== undefined;
  const heard = await readHeard(event, ticks, shell);
  if (!ticks || isHeardOut(event, heard)) return heard;
  return onRequest(await withFacts(heard, keysOf(event), shell), event, shell);
}

/** What is in force; and, where somebody may be answered, what was said on the thread so far, and to whom. */
async function readHeard(
  event: CommentCreated | ThreadEdited,
  answered: boolean,
  shell: Shell,
): Promise<World> {
  const world = withPeople(await readLedger([], shell), [event.actor]);
  if (!answered || event.actor.bot) return world;
  const said = await shell.store.said(shell.org.id, threadKey(event.thread));
  return { ...(await withOwners(world, shell)), said };
}

/** The issues on which leads were asked about somebody: what they said there stands behind a stage. */
function judgedOn(person: PersonId, { facts }: World): readonly string[] {
  const raised = only(facts, "raised").filter(({ regarding }) => regarding === person);
  return raised.map(({ thread }) => threadKey(thread));
}

/** What judging somebody's role on a thread needs. */
async function onRequest(world: World, event: OnThread, shell: Shell): Promise<World> {
  return withRequest(await withThread(world, event, shell), shell);
}

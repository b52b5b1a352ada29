import { blockIn } from "../forms/block.ts";
import { asking } from "../words/generated/asking.ts";
import type { CommandKind } from "./command-kind.ts";
import type { CommentCreated, CommentWritten, Event, ThreadEdited } from "./event.ts";
import type { Message } from "./message.ts";
import { mayVouch } from "./roles.ts";
import { voiceOn } from "./voice.ts";
import type { World } from "./world.ts";

/** So often in an hour one person is answered on one thread. */
const MOST_ANSWERS = 5;
/** Leads and owners have more to do. */
const MOST_FOR_LEADS = 30;
const HOUR = 3_600_000;

/** Whether whoever writes had their answers already, and vouches for nobody: then nothing more is read. */
export function isHeardOut(event: Event, commands: readonly CommandKind[], world: World): boolean {
  if (!isAnswered(event) || reaches(event, commands)) return false;
  const { actor, at } = event;
  return !mayVouch(actor.id, at, world) && answersTo(event, world) >= MOST_ANSWERS;
}

/** Words that move something beyond their own thread, whoever writes them. */
function reaches(event: Event, commands: readonly CommandKind[]): boolean {
  if (event.kind !== "comment.created") return false;
  const far = commands.filter((command) => command.reaches);
  return event.commands.some((written) => far.some(({ name }) => name === written.name));
}

/** The messages of an event as answers to whoever acted: a few, the last of which says so, then none. */
export function patiently(
  messages: readonly Message[],
  event: Event,
  world: World,
): readonly Message[] {
  const [first] = messages;
  if (!first || !isAnswered(event)) return messages;
  const left = mostFor(event, world) - answersTo(event, world);
  if (left <= 0) return [];
  const last = left === 1 ? [lastAnswer(first, event, world)] : [];
  const answers = { person: event.actor.id, at: event.at };
  return [...messages, ...last].map((message) => ({ ...message, answers }));
}

function lastAnswer(first: Message, { thread }: Answered, world: World): Message {
  const body = asking(voiceOn(thread, world))("asking-last-answer");
  return { ...first, tag: `${first.occasion}/last`, body };
}

type Answered = CommentCreated | CommentWritten | ThreadEdited;

/** Events that somebody may repeat as often as they can type. */
function isAnswered(event: Event): event is Answered {
  if (event.actor.bot) return false;
  if (event.kind === "comment.created") return event.commands.length > 0;
  if (event.kind === "comment.written") return true;
  return event.kind === "thread.edited" && blockIn(event.after) !== undefined;
}

function mostFor({ actor, at }: Event, world: World): number {
  return mayVouch(actor.id, at, world) ? MOST_FOR_LEADS : MOST_ANSWERS;
}

/** Answers go out together where they have one occasion. */
function answersTo({ actor, at, thread }: Answered, world: World): number {
  const given = world
    .said(thread)
    .filter(
      ({ answers }) =>
        answers?.person === actor.id && Math.abs(Date.parse(at) - Date.parse(answers.at)) < HOUR,
    );
  return new Set(given.map(({ occasion }) => occasion)).size;
}

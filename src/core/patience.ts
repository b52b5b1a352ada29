import type { Event } from "./event.ts";
import type { Message } from "./message.ts";
import { mayVouch } from "./roles.ts";
import type { World } from "./world.ts";

/** So often in an hour one person is answered on one thread. */
const MOST_ANSWERS = 5;
/** Leads and owners have more to do. */
const MOST_FOR_LEADS = 30;
const HOUR = 3_600_000;

/** Whether nothing follows from what somebody writes but the fact that they did: they had their answers, and vouch for nobody. */
export function isHeardOut(event: Event, world: World): boolean {
  const { actor, at } = event;
  if (mayVouch(actor.id, at, world) || acts(event)) return false;
  return answersTo(event, world) >= MOST_ANSWERS;
}

/** Words that move something beyond their own thread, whoever writes them. */
function acts(event: Event): boolean {
  if (event.kind !== "comment.created") return false;
  return event.commands.some(({ name }) => name === "leave" || name === "confirm");
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
  const last = left === 1 ? [{ ...first, tag: `${first.occasion}/last`, body: LAST }] : [];
  const answers = { person: event.actor.id, at: event.at };
  return [...messages, ...last].map((message) => ({ ...message, answers }));
}

const LAST =
  "This is my last answer to you on this thread for an hour. What you write goes on to count as it did.";

/** Events that somebody may repeat as often as they can type. */
function isAnswered({ kind }: Event): boolean {
  return kind === "comment.created" || kind === "thread.edited";
}

function mostFor({ actor, at }: Event, world: World): number {
  return mayVouch(actor.id, at, world) ? MOST_FOR_LEADS : MOST_ANSWERS;
}

/** Answers go out together where they have one occasion. */
function answersTo({ actor, at }: Event, { said }: World): number {
  const given = said.filter(
    ({ answers }) =>
      answers?.person === actor.id && Math.abs(Date.parse(at) - Date.parse(answers.at)) < HOUR,
  );
  return new Set(given.map(({ occasion }) => occasion)).size;
}

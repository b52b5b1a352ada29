import { boxesIn, itemsOf, type Line } from "../../core/checklist.ts";
import type { CommentCreated, Event, ThreadEdited } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { type Request, requestWhere, shownChecklist } from "../../core/ledger/request.ts";
import { completedHere } from "../../core/ledger/completions.ts";
import type { Message } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import { mayAct, oneOf, peopleIn, tickingRole } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import {
  type Attempt,
  noSuchItem,
  notYourBox,
  staysComplete,
  tooLate,
  whoTicks,
} from "./messages.ts";
import { stepsIn } from "../../definitions/process-steps.ts";

/** A tick that cannot count is explained. */
export function reply(event: Event, world: World): Reply {
  if (event.actor.bot) return {};
  if (event.kind === "thread.edited") return { messages: explained(event, world) };
  if (event.kind !== "comment.created") return {};
  return {
    messages: event.commands.flatMap((command, index) => refused(event, command, index, world)),
  };
}

interface Listed {
  readonly request: Request;
  readonly items: readonly Line[];
  /** It was complete once: then nobody clears it any more. */
  readonly complete: boolean;
}

/** The checklist on an issue, or the one that comes next: a lead may approve and tick in one comment. */
function shown(event: CommentCreated | ThreadEdited, world: World): Listed | undefined {
  const request = requestWhere(event.thread, world);
  if (!request) return undefined;
  const { process, definitions } = request;
  const upcoming = stepsIn(process).find(({ checklist }) => checklist)?.checklist;
  const id = shownChecklist(request) ?? upcoming ?? "";
  const checklist = definitions.checklists[id];
  const complete = completedHere(id, request) !== undefined;
  return checklist && { request, items: itemsOf(checklist), complete };
}

interface Turned {
  readonly item: string;
  readonly on: boolean;
}

function turned({ before, after }: ThreadEdited): readonly Turned[] {
  const boxes = boxesIn(before);
  return [...boxesIn(after)]
    .filter(([item, on]) => boxes.has(item) && boxes.get(item) !== on)
    .map(([item, on]) => ({ item, on }));
}

function explained(event: ThreadEdited, world: World): readonly Message[] {
  const ticks = turned(event);
  const found = ticks.length > 0 ? shown(event, world) : undefined;
  const body = found && explanation(event, ticks, found, world);
  if (!body) return [];
  const { thread, delivery } = event;
  return [{ thread, tag: `tick/${delivery}`, body, occasion: `edit/${delivery}` }];
}

function explanation(
  event: ThreadEdited,
  ticks: readonly Turned[],
  found: Listed,
  world: World,
): Shown | undefined {
  const { login } = event.actor;
  const voice = voiceFor(found);
  const foreign = found.items.flatMap((line) => {
    const tick = ticks.find(({ item }) => item === line.id);
    if (!tick || mine(line, event, found, world)) return [];
    return attempt(line, tick.on ? "ticked" : "cleared", found, world);
  });
  if (foreign.length > 0) return notYourBox(login, foreign, voice);
  return found.complete && ticks.some(({ on }) => !on) ? staysComplete(login, voice) : undefined;
}

function mine(line: Line, { actor, at }: Event, { request }: Listed, world: World): boolean {
  const role = tickingRole(line.by, at, request.around, world);
  return mayAct(role, actor.id, at, request.around, world);
}

function attempt(line: Line, how: Attempt["how"], found: Listed, world: World): Attempt {
  const role = tickingRole(line.by, world.now, found.request.around, world);
  const ids = peopleIn(role, found.request.around, world, world.now);
  const logins = ids.map((person) => world.login(person) ?? person);
  const voice = voiceFor(found);
  const people = whoTicks(oneOf(role, voice, found.request.fieldLabels), logins, voice);
  return { item: line.text, how, people };
}

function voiceFor({ request: { definitions, community } }: Listed): Voice {
  return voiceOf(definitions, community);
}

/** How a request ended, where that was no acceptance: then nobody ticks anything any more. */
function endOf({ concluded, ending }: Request): string | undefined {
  const how = concluded?.outcome ?? ending?.outcome;
  return how === "accepted" ? undefined : how;
}

function refused(
  event: CommentCreated,
  { name, argument }: { readonly name: string; readonly argument: string },
  index: number,
  world: World,
): readonly Message[] {
  if (name !== "done" && name !== "undo") return [];
  const { login } = event.actor;
  const found = shown(event, world);
  const line = found?.items.find(({ id }) => same(id, argument));
  const voice = voiceOn(event.thread, world);
  const one = (body: Shown) => [say(event, `${name}/${index}`, body)];
  if (!found || !line) return one(noSuchItem(login, { name, argument }, found?.items ?? [], voice));
  const over = endOf(found.request);
  if (over !== undefined) return one(tooLate(login, over, voice));
  if (mine(line, event, found, world))
    return name === "undo" && found.complete ? one(staysComplete(login, voice)) : [];
  return one(notYourBox(login, [attempt(line, "asked", found, world)], voice));
}

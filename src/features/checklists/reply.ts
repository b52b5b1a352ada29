import { boxesIn, itemsOf, type Line } from "../../core/checklist.ts";
import type { CommentCreated, Event, ThreadEdited } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { type Request, requestWhere, shownChecklist } from "../../core/ledger/request.ts";
import { completedHere } from "../../core/ledger/completions.ts";
import type { Message } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import { mayAct, oneOf, peopleIn } from "../../core/roles.ts";
import { reply as say } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { noSuchItem, notYourBox, staysComplete, whoTicks } from "./messages.ts";
import { voiceOf } from "../../core/voice.ts";

/** A tick that cannot count is explained. */
export function reply(event: Event, world: World): Reply {
  if (event.actor.bot) return {};
  if (event.kind === "thread.edited") return { messages: explained(event, world) };
  if (event.kind !== "comment.created") return {};
  return {
    messages: event.commands.flatMap((command, index) => refused(event, command, index, world)),
  };
}

interface Shown {
  readonly request: Request;
  readonly items: readonly Line[];
  /** It was complete once: then nobody clears it any more. */
  readonly complete: boolean;
}

/** The checklist on an issue, or the one that comes next: a lead may approve and tick in one comment. */
function shown(event: CommentCreated | ThreadEdited, world: World): Shown | undefined {
  const request = requestWhere(event.thread, world);
  if (!request) return undefined;
  const { process, definitions } = request;
  const upcoming = process.steps.find(({ checklist }) => checklist)?.checklist;
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
  found: Shown,
  world: World,
): string | undefined {
  const { login } = event.actor;
  const foreign = found.items.filter(
    (line) => ticks.some(({ item }) => item === line.id) && !mine(line, event, found, world),
  );
  if (foreign.length > 0)
    return notYourBox(
      login,
      foreign.map((line) => [line.text, who(line, found, world)]),
    );
  return found.complete && ticks.some(({ on }) => !on) ? staysComplete(login) : undefined;
}

function mine(line: Line, { actor, at }: Event, { request }: Shown, world: World): boolean {
  return mayAct(line.by, actor.id, at, request.around, world);
}

function who(line: Line, { request }: Shown, world: World): string {
  const people = peopleIn(line.by, request.around, world, world.now);
  return whoTicks(
    oneOf(line.by, voiceOf(world.definitions())),
    people.map((person) => world.login(person) ?? person),
  );
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
  const one = (body: string) => [say(event, `${name}/${index}`, body)];
  if (!found || !line)
    return one(noSuchItem(login, argument, found?.items.map(({ id }) => id) ?? []));
  if (mine(line, event, found, world))
    return name === "undo" && found.complete ? one(staysComplete(login)) : [];
  return one(notYourBox(login, [[line.text, who(line, found, world)]]));
}

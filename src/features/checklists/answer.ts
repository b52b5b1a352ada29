import { boxesIn, itemsOf, type Line } from "../../core/checklist.ts";
import type { CommentCreated, Event, ThreadEdited } from "../../core/event.ts";
import { type Fact, only } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import { type Request, requestOn, shownChecklist } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { mayAct, peopleIn } from "../../core/roles.ts";
import { reply } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { noSuchItem, notYourBox, staysComplete, whoTicks } from "./messages.ts";

/** A tick is a fact about whoever ticked; one that cannot count is explained. */
export function answer(event: Event, world: World): Answer {
  if (event.kind === "thread.edited" && !event.actor.bot) {
    const facts = ticked(event);
    return { facts, messages: explained(event, facts, world) };
  }
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  return {
    messages: event.commands.flatMap((command, index) => refused(event, command, index, world)),
  };
}

function ticked(event: ThreadEdited): readonly Extract<Fact, { kind: "ticked" }>[] {
  const before = boxesIn(event.before);
  return [...boxesIn(event.after)]
    .filter(([item, on]) => before.has(item) && before.get(item) !== on)
    .map(([item, on]) => ({
      kind: "ticked",
      id: `ticked/${event.delivery}/${item}`,
      at: event.at,
      thread: event.thread,
      by: event.actor.id,
      item,
      on,
    }));
}

interface Shown {
  readonly request: Request;
  readonly items: readonly Line[];
  /** It was complete once: then nobody clears it any more. */
  readonly complete: boolean;
}

/** The checklist on an issue, or the one that comes next: a lead may approve and tick in one comment. */
function shown(world: World): Shown | undefined {
  const request = requestOn(world);
  if (!request) return undefined;
  const { process, definitions } = request;
  const upcoming = process.steps.find(({ checklist }) => checklist)?.checklist;
  const id = shownChecklist(request) ?? upcoming ?? "";
  const checklist = definitions.checklists[id];
  const complete = only(world.facts, "completed").some(
    (fact) => fact.checklist === id && threadKey(fact.thread) === threadKey(request.thread),
  );
  return checklist && { request, items: itemsOf(checklist), complete };
}

function explained(
  event: ThreadEdited,
  facts: readonly { readonly item: string; readonly on: boolean }[],
  world: World,
): readonly Message[] {
  const found = shown(world);
  const body = found && explanation(event, facts, found, world);
  if (!body) return [];
  const { thread, delivery } = event;
  return [{ thread, tag: `tick/${delivery}`, body, occasion: `edit/${delivery}` }];
}

function explanation(
  event: ThreadEdited,
  facts: readonly { readonly item: string; readonly on: boolean }[],
  found: Shown,
  world: World,
): string | undefined {
  const { login } = event.actor;
  const foreign = found.items.filter(
    (line) => facts.some(({ item }) => item === line.id) && !mine(line, event, found, world),
  );
  if (foreign.length > 0)
    return notYourBox(
      login,
      foreign.map((line) => [line.text, who(line, found, world)]),
    );
  return found.complete && facts.some(({ on }) => !on) ? staysComplete(login) : undefined;
}

function mine(line: Line, { actor, at }: Event, { request }: Shown, world: World): boolean {
  return mayAct(line.by, actor.id, at, request.around, world);
}

function who(line: Line, { request }: Shown, world: World): string {
  const people = peopleIn(line.by, request.around, world, world.now);
  return whoTicks(
    line.by,
    people.map((person) => world.logins[person] ?? person),
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
  const found = shown(world);
  const line = found?.items.find(({ id }) => same(id, argument));
  const say = (body: string) => [reply(event, `${name}/${index}`, body)];
  if (!found || !line)
    return say(noSuchItem(login, argument, found?.items.map(({ id }) => id) ?? []));
  if (mine(line, event, found, world))
    return name === "undo" && found.complete ? say(staysComplete(login)) : [];
  return say(notYourBox(login, [[line.text, who(line, found, world)]]));
}

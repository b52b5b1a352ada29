import { boxesIn, itemsOf, type Line } from "../../core/checklist.ts";
import type { CommentCreated, Event, ThreadEdited } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import { type Request, requestOn, shownChecklist } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import type { PersonId } from "../../core/person.ts";
import { mayAct, peopleIn } from "../../core/roles.ts";
import { reply } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { noSuchItem, notYourBox, whoTicks } from "./messages.ts";

/** A tick is a fact about whoever ticked; one that cannot count is explained. */
export function answer(event: Event, world: World): Answer {
  if (event.kind === "thread.edited" && !event.actor.bot) {
    const facts = ticked(event);
    return { facts, messages: explained(event, facts, world) };
  }
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  return { messages: event.commands.flatMap((command) => refused(event, command, world)) };
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
}

function shown(world: World): Shown | undefined {
  const request = requestOn(world);
  const checklist = world.definitions?.checklists[(request && shownChecklist(request)) ?? ""];
  return request && checklist && { request, items: itemsOf(checklist) };
}

function explained(
  event: ThreadEdited,
  facts: readonly { readonly item: string }[],
  world: World,
): readonly Message[] {
  const found = shown(world);
  const foreign = (found?.items ?? []).filter(
    (line) =>
      facts.some(({ item }) => item === line.id) &&
      !mine(line, event.actor.id, event.at, found, world),
  );
  if (!found || foreign.length === 0) return [];
  const body = notYourBox(
    event.actor.login,
    foreign.map((line) => [line.text, who(line, found, world)]),
  );
  return [
    {
      thread: event.thread,
      tag: `tick/${event.delivery}`,
      body,
      occasion: `edit/${event.delivery}`,
    },
  ];
}

function mine(
  line: Line,
  person: PersonId,
  at: Instant,
  found: Shown | undefined,
  world: World,
): boolean {
  return found !== undefined && mayAct(line.by, person, at, found.request.around, world);
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
  world: World,
): readonly Message[] {
  if (name !== "done" && name !== "undo") return [];
  const found = shown(world);
  const line = found?.items.find(({ id }) => id === argument.toLowerCase());
  const about = `${name}/${argument}`.slice(0, 60);
  if (!found || !line)
    return [
      reply(
        event,
        about,
        noSuchItem(event.actor.login, argument, found?.items.map(({ id }) => id) ?? []),
      ),
    ];
  if (mine(line, event.actor.id, event.at, found, world)) return [];
  return [
    reply(event, about, notYourBox(event.actor.login, [[line.text, who(line, found, world)]])),
  ];
}

import type { Role } from "../../definitions/types.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Answer } from "../../core/feature.ts";
import { deciders } from "../../core/ledger/reading.ts";
import { mayEnd } from "../../core/ledger/ending.ts";
import { approvalsOn } from "../../core/ledger/given.ts";
import { currentStep, type Request, requestOn } from "../../core/ledger/request.ts";
import { mayAct, peopleIn } from "../../core/roles.ts";
import { reply } from "../../core/say.ts";
import { onThread } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { alreadyEnded, notARequest, notYours, openAlready, ownRequest } from "./messages.ts";

const OURS = ["approve", "decline", "withdraw", "reopen"];

/** An issue is a thread to look at; a command that cannot count is answered kindly. */
export function answer(event: Event, world: World): Answer {
  switch (event.kind) {
    case "thread.opened":
      return event.pull ? {} : { facts: [opened(event)], touched: [onThread(event.thread)] };
    case "thread.edited":
    case "thread.changed":
      return { touched: [onThread(event.thread)] };
    case "comment.created":
      return event.actor.bot ? {} : { messages: replies(event, world) };
    default:
      return {};
  }
}

function opened(event: Extract<Event, { kind: "thread.opened" }>) {
  const { repo, number } = event.thread;
  const id = `opened/${repo.id}/${number}`;
  return {
    kind: "opened",
    id,
    at: event.at,
    thread: event.thread,
    author: event.author.id,
  } as const;
}

function replies(event: CommentCreated, world: World) {
  const request = requestOn(world);
  return event.commands
    .filter(({ name }) => OURS.includes(name))
    .flatMap(({ name }) => {
      const body = request
        ? refusal(name, event, request, world)
        : notARequest(event.actor.login, name);
      return body === undefined ? [] : [reply(event, name, body)];
    });
}

function refusal(
  name: string,
  event: CommentCreated,
  request: Request,
  world: World,
): string | undefined {
  const { login } = event.actor;
  const outcome = request.concluded?.outcome ?? request.ending?.outcome;
  if (outcome && (name !== "reopen" || outcome === "accepted")) return alreadyEnded(login, outcome);
  if (isOwn(event, request) && (name === "approve" || name === "decline"))
    return ownRequest(login, whoDecides(request, world));
  if (!may(name, event, request, world)) return notYours(login, name, whoDecides(request, world));
  const open = !outcome && request.thread.state === "open";
  return name === "reopen" && open ? openAlready(login) : undefined;
}

function isOwn({ actor }: CommentCreated, { around }: Request): boolean {
  return actor.id === around.author || actor.id === around.subject;
}

function may(name: string, event: CommentCreated, request: Request, world: World): boolean {
  const { actor, at } = event;
  const { process, around } = request;
  if (name === "approve")
    return deciders(process).some((role) => mayAct(role as Role, actor.id, at, around, world));
  if (name === "withdraw" && gave(event, request, world)) return true;
  return mayEnd(name, { by: actor.id, at }, process, around, world);
}

/** Whether somebody gave an approval that the step at hand still counts. */
function gave({ actor }: CommentCreated, request: Request, world: World): boolean {
  const asked = JSON.stringify(currentStep(request)?.step.until ?? {}).includes('"approvals"');
  const given = approvalsOn(request.thread, request.at, world);
  return asked && given.some(({ by }) => by === actor.id);
}

function whoDecides(request: Request, world: World): readonly string[] {
  const people = deciders(request.process).flatMap((role) =>
    peopleIn(role as Role, request.around, world, world.now),
  );
  return [...new Set(people)].map((person) => world.logins[person] ?? person);
}

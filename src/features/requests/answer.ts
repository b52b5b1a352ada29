import type { Role } from "../../definitions/types.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Answer } from "../../core/feature.ts";
import { deciders } from "../../core/ledger/reading.ts";
import { mayEnd } from "../../core/ledger/ending.ts";
import { type Request, requestOn } from "../../core/ledger/request.ts";
import { mayAct, peopleIn } from "../../core/roles.ts";
import { reply } from "../../core/say.ts";
import { onThread } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { alreadyEnded, notARequest, notYours, ownRequest } from "./messages.ts";

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
  const { actor, at } = event;
  if (request.concluded && name !== "reopen")
    return alreadyEnded(actor.login, request.concluded.outcome);
  if (request.concluded?.outcome === "accepted") return alreadyEnded(actor.login, "accepted");
  const own = actor.id === request.around.author || actor.id === request.around.subject;
  if (own && (name === "approve" || name === "decline"))
    return ownRequest(actor.login, whoDecides(request, world));
  const may =
    name === "approve"
      ? deciders(request.process).some((role) =>
          mayAct(role as Role, actor.id, at, request.around, world),
        )
      : mayEnd(name, { by: actor.id, at }, request.process, request.around, world);
  return may ? undefined : notYours(actor.login, name, whoDecides(request, world));
}

function whoDecides(request: Request, world: World): readonly string[] {
  const people = deciders(request.process).flatMap((role) =>
    peopleIn(role as Role, request.around, world, world.now),
  );
  return [...new Set(people)].map((person) => world.logins[person] ?? person);
}

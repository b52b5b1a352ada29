import { isKnown } from "../../commands/known.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { Fact } from "../../core/fact.ts";
import type { Feature } from "../../core/feature.ts";
import { reply } from "../../core/say.ts";
import { onThread } from "../../core/target.ts";
import { help, unknownCommand } from "./messages.ts";

/** Writes down every command as a fact, and helps with those that are none. */
export const conversation: Feature = {
  name: "conversation",
  answer(event) {
    if (event.kind !== "comment.created" || event.actor.bot || event.commands.length === 0)
      return {};
    return { facts: commanded(event), messages: answers(event), touched: [onThread(event.thread)] };
  },
};

function commanded(event: CommentCreated): readonly Fact[] {
  return event.commands
    .filter(({ name }) => isKnown(name))
    .map((command, index) => ({
      kind: "commanded",
      id: `commanded/${String(event.comment).padStart(15, "0")}/${index}`,
      at: event.at,
      thread: event.thread,
      by: event.actor.id,
      name: command.name,
      argument: command.argument,
      comment: event.comment,
      saw: judgesBy(command.name, event) ? event.body : "",
    }));
}

/** Only these are judged by what their writer saw, and of them never one's own: everything else is kept small. */
function judgesBy(name: string, { actor, author }: CommentCreated): boolean {
  return ["approve", "apply", "confirm"].includes(name) && actor.id !== author.id;
}

function answers(event: CommentCreated) {
  const unknown = event.commands.map(({ name }) => name).filter((name) => !isKnown(name));
  const asked = event.commands.some(({ name }) => name === "help");
  return [
    ...(unknown.length > 0
      ? [reply(event, "unknown", unknownCommand(event.actor.login, unknown))]
      : []),
    ...(asked ? [reply(event, "help", help())] : []),
  ];
}

import type { CommandKind } from "../../core/command-kind.ts";
import type { Feature } from "../../core/feature.ts";
import { onThread } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import { commanded } from "./facts.ts";
import { answers } from "./reply.ts";

const HELP: CommandKind = {
  name: "help",
  who: "everybody",
  usage: "/help",
  help: "See what you can write.",
  example: "/help",
};

/** Writes down every command as a fact, and helps with those that are none; which there are, the features say. */
export function conversation(others: readonly Feature[]): Feature {
  const all = [...others.flatMap(({ commands = [] }) => commands), HELP];
  return {
    name: "conversation",
    commands: [HELP],
    facts: (event) =>
      event.kind === "comment.created" && !event.actor.bot ? commanded(event, all) : [],
    reply(event, world) {
      if (event.kind !== "comment.created" || event.actor.bot || event.commands.length === 0)
        return {};
      return {
        messages: answers(event, all, voiceOn(event.thread, world)),
        touched: [onThread(event.thread)],
      };
    },
  };
}

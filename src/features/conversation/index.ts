import { each } from "../../core/ask.ts";
import type { CommandKind } from "../../core/command-kind.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { Feature } from "../../core/feature.ts";
import { onThread } from "../../core/target.ts";
import { isReserved } from "../../definitions/reserved.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { commanded } from "./facts.ts";
import { answers } from "./reply.ts";

const HELP: CommandKind = {
  name: "help",
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
        messages: answers(
          event,
          {
            known: all,
            here: helpful(event, all, world),
            own: ownWords(event, others, world),
            answered: answeredWords(event, others, world),
          },
          voiceOn(event.thread, world),
        ),
        touched: [onThread(event.thread)],
      };
    },
  };
}

/** What the thread itself understands beside the commands, where anybody asks, or writes something else. */
function ownWords(
  { commands, thread }: CommentCreated,
  features: readonly Feature[],
  world: World,
): readonly string[] {
  if (commands.every(({ name }) => isReserved(name) && name !== HELP.name)) return [];
  return each(features, ({ words }) => words?.(thread, world) ?? []).flat();
}

/** What is answered wherever it stands, where anybody writes something beside the commands. */
function answeredWords(
  { commands }: CommentCreated,
  features: readonly Feature[],
  world: World,
): readonly string[] {
  if (commands.every(({ name }) => isReserved(name))) return [];
  return each(features, ({ answered }) => answered?.(world) ?? []).flat();
}

/** What can be written on the thread, where anybody asks. */
function helpful(
  { commands, thread }: CommentCreated,
  all: readonly CommandKind[],
  world: World,
): readonly CommandKind[] {
  if (!commands.some(({ name }) => name === HELP.name)) return [];
  const here = each(all, ({ where }) => where?.(thread, world) ?? true);
  return all.filter((_, index) => here[index]);
}

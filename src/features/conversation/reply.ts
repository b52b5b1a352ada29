import type { CommandKind } from "../../core/command-kind.ts";
import type { CommentCreated } from "../../core/event.ts";
import type { Message } from "../../core/message.ts";
import { reply } from "../../core/say.ts";
import { nearest } from "../../definitions/nearest.ts";
import type { Voice } from "../../words/voice.ts";
import { help, unknownCommand } from "./messages.ts";

/** What there is to write: the commands, of them those of a thread, what else it understands, and what else is answered anywhere. */
interface Understood {
  readonly known: readonly CommandKind[];
  readonly here: readonly CommandKind[];
  readonly own: readonly string[];
  readonly answered: readonly string[];
}

/** What to say to commands that are none, and to whoever asks what there is. */
export function answers(
  event: CommentCreated,
  { known, here, own, answered }: Understood,
  voice: Voice,
): readonly Message[] {
  const names: readonly string[] = [...known.map(({ name }) => name), ...own, ...answered];
  const unknown = event.commands.map(({ name }) => name).filter((name) => !names.includes(name));
  const asked = event.commands.some(({ name }) => name === "help");
  const meant = new Set(unknown.flatMap((name) => nearest(withoutSign(name), names) ?? []));
  const { login } = event.actor;
  return [
    ...(unknown.length > 0
      ? [reply(event, "unknown", unknownCommand(login, unknown, [...meant], voice))]
      : []),
    ...(asked ? [reply(event, "help", help(here, own, voice))] : []),
  ];
}

/** `approve`, from `approve!`. */
function withoutSign(name: string): string {
  return name.replace(/[^a-z-]+$/, "");
}

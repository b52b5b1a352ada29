import { START, unstartedOn } from "../../core/ledger/started.ts";
import type { Message } from "../../core/message.ts";
import { mention } from "../../core/say.ts";
import type { Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { isThisARequest } from "./messages.ts";

/** An issue that reads like a request, but that its author did not start so: they are asked once. */
export function askAuthor(target: Target, world: World): readonly Message[] {
  const thread = target.kind === "thread" ? world.thread(target) : undefined;
  const fitting = thread && unstartedOn(thread, world);
  if (!thread || !fitting) return [];
  const { repo, number, author } = thread;
  // One tag for every process: an issue is asked about once, whatever that is called by now.
  if (world.said(thread).some(({ tag }) => tag === START)) return [];
  const who = mention(author.id, world);
  const body = isThisARequest(who, fitting.process.name, voiceOn(thread, world));
  return [{ thread: { repo, number }, tag: START, body, occasion: START }];
}

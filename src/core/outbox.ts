import type { Step } from "./effect.ts";
import type { Message, Said } from "./message.ts";
import { onThread, type Target, targetKey } from "./target.ts";
import type { World } from "./world.ts";

/** Comments for what waits to be said on this thread: messages of one occasion share one comment. */
export function outbox(
  target: Target,
  messages: readonly Message[],
  world: World,
): readonly Step[] {
  const thread = target.kind === "thread" ? world.thread(target) : undefined;
  if (!thread) return [];
  const said = world.said(thread);
  const known = new Set(said.map(({ tag }) => tag));
  const fresh = messages.filter(
    (message) =>
      targetKey(onThread(message.thread)) === targetKey(target) && !known.has(message.tag),
  );
  const waiting = [...said.filter(isWaiting), ...fresh];
  const occasions = Map.groupBy(waiting, ({ occasion }) => occasion);
  return [...occasions.values()].map((together) => ({
    effect: {
      kind: "ensure-comment",
      thread: { repo: thread.repo, number: thread.number },
      tags: together.map(({ tag }) => tag),
      body: together.map(({ body }) => body).join("\n\n"),
    },
    because: `to be said: ${together.map(({ tag }: Message) => tag).join(", ")}`,
  }));
}

function isWaiting(row: Said): boolean {
  return row.comment === undefined && row.posted === undefined && !row.gone;
}

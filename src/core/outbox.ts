import type { Step } from "./effect.ts";
import type { Message, Said } from "./message.ts";
import { threadKey } from "./place.ts";
import { onThread, type Target, targetKey } from "./target.ts";
import type { World } from "./world.ts";

/** Comments for what waits to be said on this thread: messages of one occasion share one comment. */
export function outbox(target: Target, world: World, plan: readonly Step[]): readonly Step[] {
  const { thread } = world;
  if (!thread || targetKey(onThread(thread)) !== targetKey(target)) return [];
  const known = new Set(world.said.map(({ tag }) => tag));
  const fresh = plan
    .flatMap(({ effect }) => (effect.kind === "ensure-recorded" ? effect.messages : []))
    .filter(
      (message) => threadKey(message.thread) === threadKey(thread) && !known.has(message.tag),
    );
  const waiting = [...world.said.filter(isWaiting), ...fresh];
  const occasions = Map.groupBy(waiting, ({ occasion }) => occasion);
  return [...occasions.values()].map((messages) => ({
    effect: {
      kind: "ensure-comment",
      thread: { repo: thread.repo, number: thread.number },
      tags: messages.map(({ tag }) => tag),
      body: messages.map(({ body }) => body).join("\n\n"),
    },
    because: `to be said: ${messages.map(({ tag }: Message) => tag).join(", ")}`,
  }));
}

function isWaiting(row: Said): boolean {
  return row.comment === undefined && row.posted === undefined && !row.gone;
}

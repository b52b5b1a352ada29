import type { Step } from "../../core/effect.ts";
import { isLeftOver } from "../../core/ledger/started.ts";
import { STATUS } from "../../core/message.ts";
import type { Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { requests } from "../../words/generated/requests.ts";

/** Where a request's process is gone, its status comment stops telling people what to do next. */
export function partedWays(target: Target, world: World): readonly Step[] {
  const thread = target.kind === "thread" ? world.thread(target) : undefined;
  if (!thread || !isLeftOver(thread, world)) return [];
  const { repo, number } = thread;
  const body = requests(voiceOn(thread, world))("requests-left-over");
  const effect = {
    kind: "ensure-comment",
    thread: { repo, number },
    tags: [STATUS],
    body,
  } as const;
  return [{ effect, because: "no process is described for this request any more" }];
}

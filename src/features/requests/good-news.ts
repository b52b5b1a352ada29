import type { Request } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import { mention } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { requests } from "../../words/generated/requests.ts";
import { plain } from "../../words/shown.ts";
import { endedNow } from "./ended-now.ts";

/**
 * Where another request began this one, whoever it is about hears that it ended well. Of any other
 * end nothing is said there: others may read along who do not see this one.
 */
export function goodNews(request: Request, world: World): readonly Message[] {
  const { begun, process, around } = request;
  const ended = endedNow(request, world);
  if (begun?.cause.kind !== "process" || !begun.thread || ended?.outcome !== "accepted") return [];
  const { thread } = begun;
  const told = { person: mention(around.subject, world), request: plain(process.name) };
  const body = requests(voiceOn(thread, world))("requests-ended-well", told);
  return [{ thread, tag: `well/${ended.id}`, body, occasion: ended.id }];
}

import { privatePlace } from "../../core/judging.ts";
import { strayedOn } from "../../core/ledger/started.ts";
import type { Message } from "../../core/message.ts";
import { mention } from "../../core/say.ts";
import type { Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { requests } from "../../words/generated/requests.ts";
import { code, plain } from "../../words/shown.ts";

const ELSEWHERE = "elsewhere";

/** Whoever opens a request about people where everybody reads is told once where it goes, and nothing of it is repeated. */
export function showTheWay(target: Target, world: World): readonly Message[] {
  const thread = target.kind === "thread" ? world.thread(target) : undefined;
  const process = thread && strayedOn(thread, world);
  if (!thread || !process) return [];
  const { repo, number, author } = thread;
  if (world.said(thread).some(({ tag }) => tag === ELSEWHERE)) return [];
  const say = requests(voiceOn(thread, world));
  const told = { person: mention(author.id, world), request: plain(process.name) };
  const place = privatePlace(world);
  const body = place
    ? say("requests-elsewhere", { ...told, repository: code(`${place.owner}/${place.name}`) })
    : say("requests-nowhere", told);
  return [{ thread: { repo, number }, tag: ELSEWHERE, body, occasion: ELSEWHERE }];
}

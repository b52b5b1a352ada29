import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { type FactOf, only } from "../../core/fact.ts";
import { privatePlace } from "../../core/judging.ts";
import { begunFor, issueOf } from "../../core/ledger/begun.ts";
import type { Message } from "../../core/message.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import { voiceAbout, voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { bodyOf, onItsWay, titleOf } from "./messages.ts";
import { isNow, occasions } from "./timely.ts";

type Begun = FactOf<"begun">;

/** What was begun has its issue; and each occasion is looked at again when its time comes. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind === "thread") return onThread(target, world);
  const all = occasions(target, world);
  const timely = all.filter((one) => isNow(one, world));
  const begun = each(timely, (one) => begunFor(one.process, one, world)).filter(
    (one) => one !== undefined,
  );
  const [due] = all.flatMap(({ from }) => (from > world.now ? [from] : [])).toSorted();
  return { plan: issuesFor(begun, world), ...(due !== undefined && { due }) };
}

/** What somebody asked for there, or a request that ended there brought with it. */
function onThread(target: Extract<Target, { kind: "thread" }>, world: World): Upheld {
  const begun = world.ledger.about(keyOfThread(target)).of("begun");
  const messages = each(only(world.news, "begun"), (fact) => told(fact, world)).flat();
  return { plan: issuesFor(begun, world), messages };
}

function issuesFor(begun: readonly Begun[], world: World): readonly Step[] {
  return each(begun, (fact) => (issueOf(fact, world) ? [] : issueFor(fact, world))).flat();
}

function issueFor(fact: Begun, world: World): readonly Step[] {
  const definitions = world.definitions();
  const process = definitions?.processes[fact.process];
  const repo = process?.private ? privatePlace(world) : world.home();
  if (!definitions || !process || !repo) return [];
  const { tag, person, community } = fact;
  const voice = voiceAbout(community === undefined ? [] : [community], world);
  const title = titleOf(fact, process, voice, world);
  const body = bodyOf(fact, { definitions, repo }, voice, world);
  const effect = { kind: "ensure-issue", repo, tag, title, body, regarding: person } as const;
  return [{ effect, because: "it is time for a request" }];
}

/** Whoever wrote the word hears that it was heard. */
function told(fact: Begun, world: World): readonly Message[] {
  const { thread, cause, id } = fact;
  const process = world.definitions()?.processes[fact.process];
  if (cause.kind !== "command" || !thread || !process) return [];
  const body = onItsWay(fact, process, voiceOn(thread, world), world);
  return [{ thread, tag: id, body, occasion: id }];
}

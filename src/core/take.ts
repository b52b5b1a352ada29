import { askedOn } from "./always-asked.ts";
import { answered, each, foretold, type Reader } from "./ask.ts";
import { type Event, threadOf } from "./event.ts";
import { about, type Fact, touchedBy } from "./fact.ts";
import type { Feature, Reply } from "./feature.ts";
import { factsOf } from "./ledger/ledger.ts";
import type { Message } from "./message.ts";
import { believe } from "./not-yet.ts";
import { isHeardOut, patiently } from "./patience.ts";
import { threadKey } from "./place.ts";
import { inTurn } from "./say.ts";
import type { Answer } from "./question.ts";
import { onThread, type Target, targetKey } from "./target.ts";
import type { Setting, World } from "./world.ts";
import { worldOf } from "./world-of.ts";

/** What an event tells, as it is written down together with the delivery. */
export interface Taken {
  readonly facts: readonly Fact[];
  readonly messages: readonly Message[];
  readonly touched: readonly Target[];
  /** What was asked to know the facts, with its answers: rebuilding asks nobody again. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Takes an event: its facts, what is said to whoever acted, and what is to be looked at. Throws where GitHub does not show yet what it happened on. */
export async function take(
  event: Event,
  features: readonly Feature[],
  setting: Setting,
  reader: Reader,
): Promise<Taken> {
  const { facts, answers } = await factsOfEvent(event, features, setting, reader);
  const heard = await answered(
    (hearing) => replyTo(event, facts, features, worldOf(setting, hearing)),
    reader,
    new Map([...answers, ...(await foretold(askedOn(event), reader))]),
  );
  believe(event, heard.answers, setting.now);
  const { value } = heard;
  return { facts, answers, ...value };
}

/** The facts that follow from an event, and what they follow from besides it. */
export async function factsOfEvent(
  event: Event,
  features: readonly Feature[],
  setting: Setting,
  reader: Reader,
): Promise<Pick<Taken, "facts" | "answers">> {
  const { value, answers } = await answered((hearing) => {
    const world = worldOf(setting, hearing);
    return each(features, ({ facts }) => facts?.(event, world) ?? []).flat();
  }, reader);
  return { facts: factsOf(value).all, answers };
}

const NOTHING: Required<Reply> = { messages: [], touched: [] };

/** What all features say to an event, each message and each target once. */
export function replyTo(
  event: Event,
  facts: readonly Fact[],
  features: readonly Feature[],
  world: World,
): Required<Reply> {
  // What GitHub tells us of our own work is no news: we looked when we did it.
  if (event.ours) return NOTHING;
  const commands = features.flatMap((feature) => feature.commands ?? []);
  const thread = threadOf(event);
  if (thread && isHeardOut(event, commands, world))
    return { messages: [], touched: [onThread(thread)] };
  const replies = each(features, (feature) => feature.reply?.(event, world) ?? {});
  const messages = patiently(
    inTurn(
      replies.flatMap((reply) => reply.messages ?? []),
      event,
    ),
    event,
    world,
  );
  const spoken = wasTaken(facts, world)
    ? []
    : once(messages, (message) => `${threadKey(message.thread)} ${message.tag}`);
  const touched = [
    ...replies.flatMap((reply) => reply.touched ?? []),
    ...touchedBy(facts),
    ...spoken.map((message) => onThread(message.thread)),
  ];
  return { messages: spoken, touched: once(touched, targetKey) };
}

/** Facts and messages are written down together: what was to be said then was said, and by now it would read otherwise. */
function wasTaken(facts: readonly Fact[], { ledger }: World): boolean {
  return each(facts, (fact) => {
    const [key] = about(fact);
    return key !== undefined && ledger.about(key).has(fact.id);
  }).some((known) => known);
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

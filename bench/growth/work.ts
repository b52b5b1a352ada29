import { look } from "../../src/core/look.ts";
import type { Settled } from "../../src/core/settle.ts";
import { type Target, targetKey } from "../../src/core/target.ts";
import { features } from "../../src/features/index.ts";
import { settingOf, type Context } from "../../src/github/context.ts";
import { memo } from "../../src/github/memo.ts";
import { newsOf } from "../../src/github/taking.ts";
import type { Store } from "../../src/store/store.ts";
import { instantGitHub, instantReader } from "./instant.ts";
import { NOW } from "./happened.ts";
import { ORG } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** Takes and looks as the worker does, on a GitHub that answers at once. */
export interface Working {
  /** Takes the delivery that waits, and writes down what follows. */
  readonly takeNext: () => Promise<void>;
  readonly lookAt: (target: Target) => Promise<Settled>;
}

export function working(store: Store, sizes: Sizes): Working {
  const context = contextOn(store);
  const reader = instantReader(context, instantGitHub(sizes));
  async function takeNext(): Promise<void> {
    const waiting = await store.nextDelivery(ORG.id);
    if (!waiting) throw new Error("nothing waits to be taken");
    const { id, name, received: receivedAt } = waiting;
    const payload: unknown = JSON.parse(Buffer.from(waiting.body).toString("utf8"));
    const told = { id, name, receivedAt, payload };
    await store.commit(ORG.id, await newsOf(features, told, context, reader));
  }
  async function lookAt(target: Target): Promise<Settled> {
    const settled = await look(target, features, settingOf(context), reader);
    const { facts, messages, touched, lists, due, rests } = settled;
    if (facts.length + messages.length + touched.length > 0 || lists)
      await store.commit(ORG.id, { facts, messages, touched, ...(lists && { lists }) });
    await store.upheld(ORG.id, targetKey(target), 1, { rests, ...(due && { due }) });
    return settled;
  }
  return { takeNext, lookAt };
}

/** Nobody listens. */
export function silent(): void {
  // It is measured, and nobody reads a log.
}

function contextOn(store: Store): Context {
  const nowhere = undefined as unknown as Context["octokit"];
  return {
    id: 5,
    org: ORG,
    octokit: nowhere,
    memo: memo(),
    bot: "waymark[bot]",
    store,
    now: () => NOW,
    lost: new AbortController().signal,
    log: { info: silent, warn: silent, error: silent },
  };
}

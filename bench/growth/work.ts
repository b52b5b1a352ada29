import { lookingApart } from "../../src/apart.ts";
import type { Reader } from "../../src/core/ask.ts";
import { look } from "../../src/core/look.ts";
import type { Settled } from "../../src/core/settle.ts";
import { type Target, targetKey } from "../../src/core/target.ts";
import { features } from "../../src/features/index.ts";
import { settingOf, type Context } from "../../src/github/context.ts";
import { writeDown } from "../../src/github/looking.ts";
import { memo } from "../../src/github/memo.ts";
import type { Store } from "../../src/store/store.ts";
import { hands, silent } from "./at-work.ts";
import { instantGitHub, instantReader } from "./instant.ts";
import { NOW } from "./happened.ts";
import { ORG } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** Takes and looks as the worker does, on a GitHub that answers at once. */
export interface Working {
  /** Takes the delivery that waits, or as many as may be taken together, and writes down what follows. */
  readonly takeNext: (atOnce?: number) => Promise<void>;
  readonly lookAt: (target: Target) => Promise<Settled>;
  /** As the server looks at what takes long: in a thread of its own. */
  readonly lookApart: (target: Target, url: string) => Promise<Settled>;
}

/** What a look is worked out with. */
export function lookingWith(
  store: Store,
  sizes: Sizes,
): { readonly context: Context; readonly reader: Reader } {
  const context = contextOn(store);
  return { context, reader: instantReader(context, instantGitHub(sizes)) };
}

export function working(store: Store, sizes: Sizes): Working {
  const { context, reader } = lookingWith(store, sizes);
  let opened: ReturnType<typeof hands> | undefined;
  async function takeNext(atOnce = 1): Promise<void> {
    opened ??= hands(store, sizes);
    await (
      await opened
    )(atOnce);
  }
  async function lookAt(target: Target): Promise<Settled> {
    const settled = await look(target, features, settingOf(context), reader);
    await writeDown([settled], [target], context);
    const { due, rests } = settled;
    await store.upheld(ORG.id, [
      { key: targetKey(target), touched: 1, rests, ...(due && { due }) },
    ]);
    return settled;
  }
  function lookApart(target: Target, url: string): Promise<Settled> {
    return lookingApart(url)(target, settingOf(context), reader, context.lost);
  }
  return { takeNext, lookAt, lookApart };
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

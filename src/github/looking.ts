import type { Feature } from "../core/feature.ts";
import { look } from "../core/look.ts";
import { printPlan } from "../core/print.ts";
import type { Settled } from "../core/settle.ts";
import { type Target, targetKey } from "../core/target.ts";
import { readerOf } from "./answer/reader.ts";
import { apply } from "./apply.ts";
import { settingOf, type Context } from "./context.ts";

/** A plan that is still not empty after this many rounds is a mistake of ours. */
const MOST_ROUNDS = 5;

/** How a target stands once nothing is left to do. */
export type Stand = Pick<Settled, "due" | "rests">;

/** Makes a target as it should be, and says when to look again. Throws where it never comes to rest. */
export async function lookAt(
  features: readonly Feature[],
  target: Target,
  context: Context,
): Promise<Stand> {
  let last = "";
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const settled = await lookOnce(features, target, context);
    await writeDown(settled, target, context);
    const { plan, again } = settled;
    if (plan.length === 0 && !again) return settled;
    const wanted = plan.length === 0 ? "" : printPlan(plan);
    // What GitHub would not do a moment ago, it will not do now: a person may have to help.
    if (wanted !== "" && wanted === last)
      throw new Error(`this was done and is still to be done:\n${wanted}`);
    last = wanted;
    await apply(plan, context);
  }
  throw new Error(`after ${MOST_ROUNDS} rounds there is still something to do:\n${last}`);
}

/** What a proposal would change is about everybody. */
function lookOnce(
  features: readonly Feature[],
  target: Target,
  context: Context,
): Promise<Settled> {
  const [setting, reader] = [settingOf(context), readerOf(context)];
  if (target.kind === "proposal" && context.apart) return context.apart(target, setting, reader);
  return look(target, features, setting, reader);
}

/** What follows is on record before anything is done about it. */
async function writeDown(
  { facts, messages, touched, adopts, lists }: Settled,
  target: Target,
  { store, org, lost, log }: Context,
): Promise<void> {
  if (facts.length + messages.length + touched.length === 0 && !lists) return;
  lost.throwIfAborted();
  await store.commit(org.id, {
    facts,
    messages,
    touched,
    ...(adopts && { adopts }),
    ...(lists && { lists }),
  });
  const ids = facts.map(({ id }) => id);
  if (ids.length > 0) log.info({ target: targetKey(target), facts: ids }, "written down");
}

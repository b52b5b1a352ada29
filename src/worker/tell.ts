import { readerOf } from "../github/answer/reader.ts";
import { Later, shared } from "../github/answer/shared.ts";
import type { Probot } from "../github/client/open-probot.ts";
import type { Context } from "../github/context.ts";
import { newsOf } from "../github/taking.ts";
import type { Commit } from "../store/commit.ts";
import type { WaitingDelivery } from "../store/deliveries.ts";
import { payloadIn } from "./payload-in.ts";
import type { InHand, Work } from "./work.ts";

/** What came of one delivery; neither news nor an error where it is to be taken later. */
export interface Told {
  readonly delivery: WaitingDelivery;
  readonly news?: Commit;
  readonly error?: unknown;
}

/** What each of several deliveries tells: they are worked out side by side, and what they ask is read together. */
export function tellAll(
  deliveries: readonly WaitingDelivery[],
  context: Context,
  inHand: InHand,
  { probot, features }: Work,
): Promise<readonly Told[]> {
  const { reader, done } = shared(readerOf(context), deliveries.length);
  async function tell(delivery: WaitingDelivery): Promise<Told> {
    const { id, name, received: receivedAt } = delivery;
    // Where nobody subscribed to it, there is nothing to do.
    let told: Told = { delivery, news: { taken: id } };
    inHand.set(id, async (heard) => {
      const telling = newsOf(features, { ...heard, receivedAt }, context, reader);
      told = { delivery, ...(await unlessLater(telling)) };
    });
    try {
      const payload: unknown = payloadIn(delivery);
      // Of a stored delivery nothing is certain, not even that Probot has types for it.
      await probot.receive({ id, name, payload } as Parameters<Probot["receive"]>[0]);
      return told;
    } catch (error) {
      return { delivery, error };
    } finally {
      inHand.delete(id);
      done();
    }
  }
  return Promise.all(deliveries.map(tell));
}

async function unlessLater(telling: Promise<Commit>): Promise<Pick<Told, "news">> {
  try {
    return { news: await telling };
  } catch (error) {
    if (error instanceof Later) return {};
    throw error;
  }
}

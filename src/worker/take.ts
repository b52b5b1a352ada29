import { type Failure, failureOf } from "../github/client/failure.ts";
import type { Context } from "../github/context.ts";
import { numberIn, textIn } from "../github/receive/payload.ts";
import type { WaitingDelivery } from "../store/deliveries.ts";
import { installedAt, takenAway } from "./installed.ts";
import { payloadIn } from "./payload-in.ts";
import { tellAll, type Told } from "./tell.ts";
import { type Held, type InHand, contextOf } from "./work.ts";

interface Outcome {
  /** Those that had their turn; the others wait for it again. */
  readonly dealtWith: readonly WaitingDelivery[];
  /** `false` where GitHub asks for patience. */
  readonly goesOn: boolean;
}

/** Takes deliveries of one organisation that touch nothing in common, through Probot. */
export async function take(
  deliveries: readonly WaitingDelivery[],
  inHand: InHand,
  work: Held,
): Promise<Outcome> {
  const [first] = deliveries;
  if (!first) return { dealtWith: [], goesOn: true };
  const payload = payloadIn(first);
  if (!payload) return unread(first, work);
  let context: Context | Away | undefined;
  try {
    context = await contextFor(first, payload, work);
  } catch (error) {
    const told = deliveries.map((delivery) => ({ delivery, error }));
    return { dealtWith: deliveries, goesOn: await failed(told, work) };
  }
  if (!context || !("wait" in context)) return takeIn(context, deliveries, inHand, work);
  for (const { org, id } of deliveries)
    await work.store.postponeDelivery(org, id, context.wait, context.problem);
  return { dealtWith: deliveries, goesOn: false };
}

async function unread(delivery: WaitingDelivery, work: Held): Promise<Outcome> {
  const { org, id, name } = delivery;
  await work.store.setAside(org, id, NO_JSON);
  work.metrics.count("waymark_deliveries_set_aside_total");
  work.log.error({ delivery: id, name, org }, `set aside a delivery: ${NO_JSON}`);
  return { dealtWith: [delivery], goesOn: true };
}

const NO_JSON = "its body is no JSON object";

/** What changes where the App is installed, or what the organisation is called. */
const MOVES = ["installation", "organization"];

interface Away {
  readonly wait: number;
  readonly problem: string;
}

/** What a delivery is taken with, and others of its organisation; nothing where the App is not installed there. */
async function contextFor(
  { org, name }: WaitingDelivery,
  payload: object,
  work: Held,
): Promise<Context | Away | undefined> {
  if (MOVES.includes(name)) work.installations.forget(org);
  const said = numberIn(payload, "installation", "id");
  if (name === "installation" && said !== undefined)
    if (await isTakenAway(org, said, payload, work)) await takenAway(org, said, work);
  const installation = await installedAt(org, said, work);
  if (!installation) return undefined;
  if (!("wait" in installation)) return contextOf(installation, work);
  // That it was suspended is all that such a delivery says.
  return textIn(payload, "action") === "suspend" ? undefined : installation;
}

/** A delivery is only a hint: GitHub is asked whether the installation is gone. */
async function isTakenAway(
  org: number,
  id: number,
  payload: object,
  { installations }: Held,
): Promise<boolean> {
  if (org === 0 || textIn(payload, "action") !== "deleted") return false;
  return installations.isGone(id);
}

/** What each tells is worked out beside the others, and written down together with theirs. */
async function takeIn(
  context: Context | undefined,
  deliveries: readonly WaitingDelivery[],
  inHand: InHand,
  work: Held,
): Promise<Outcome> {
  // Taken with nothing to do where the App is not installed.
  const told = context
    ? await tellAll(deliveries, context, inHand, work)
    : deliveries.map((delivery) => ({ delivery, news: { taken: delivery.id } }));
  if (work.lost.aborted) return { dealtWith: [], goesOn: false };
  const [ready, others] = [told.filter(({ news }) => news), told.filter(({ news }) => !news)];
  const wrong = [...others, ...(await write(ready, work))].filter((one) => "error" in one);
  const left = others.flatMap((one) => ("error" in one ? [] : one.delivery));
  await giveBack(left, work);
  const goesOn = await failed(wrong, work);
  return { dealtWith: deliveries.filter((one) => !left.includes(one)), goesOn };
}

async function giveBack(left: readonly WaitingDelivery[], { store }: Held): Promise<void> {
  const [first] = left;
  if (!first) return;
  const ids = left.map(({ id }) => id);
  await store.giveBack(first.org, ids);
}

/** Writes down what was told, all together; where that fails, one by one. Gives those that failed. */
async function write(told: readonly Told[], work: Held): Promise<readonly Told[]> {
  const [first, ...others] = told;
  if (!first || work.lost.aborted) return [];
  try {
    await work.store.commitSoon(first.delivery.org, ...told.flatMap(({ news }) => news ?? []));
    for (const _ of told) work.metrics.count("waymark_deliveries_taken_total");
    return [];
  } catch (error) {
    if (others.length === 0) return [{ delivery: first.delivery, error }];
    const alone: Told[] = [];
    for (const one of told) alone.push(...(await write([one], work)));
    return alone;
  }
}

/** Tries them again later, or sets them aside; `false` where GitHub asks for patience. */
async function failed(told: readonly Told[], work: Held): Promise<boolean> {
  if (work.lost.aborted) return false;
  let goesOn = true;
  for (const { delivery, error } of told) {
    const failure = failureOf(error);
    if (failure.unseen) work.installations.forget(delivery.org);
    if (failure.wait !== undefined) goesOn = false;
    await putBack(delivery, failure, work);
  }
  return goesOn;
}

async function putBack(
  { org, id, name }: WaitingDelivery,
  { problem, wait }: Failure,
  { store, log, metrics }: Held,
): Promise<void> {
  metrics.count("waymark_deliveries_failed_total");
  if (wait !== undefined) {
    await store.postponeDelivery(org, id, wait, problem);
    log.warn({ delivery: id, name, org, wait }, `put a delivery back: ${problem}`);
    return;
  }
  const aside = (await store.failedDelivery(org, id, problem)) === "aside";
  const words = aside ? "set aside a delivery that keeps failing" : "a delivery failed";
  if (aside) metrics.count("waymark_deliveries_set_aside_total");
  log.error({ delivery: id, name, org }, `${words}: ${problem}`);
}

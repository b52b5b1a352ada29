import { type Failure, failureOf } from "../github/client/failure.ts";
import type { Probot } from "../github/client/open-probot.ts";
import type { Installation } from "../github/installations.ts";
import { numberIn, textIn } from "../github/receive/payload.ts";
import { takeDelivery } from "../github/taking.ts";
import type { WaitingDelivery } from "../store/deliveries.ts";
import { installedAt, takenAway } from "./installed.ts";
import { type Held, type InHand, contextOf } from "./work.ts";

/** Takes one delivery through Probot; `false` where GitHub asks for patience. */
export async function takeOne(
  delivery: WaitingDelivery,
  inHand: InHand,
  work: Held,
): Promise<boolean> {
  const { org, id, name, body } = delivery;
  const payload = parsed(body);
  if (payload === undefined) {
    await work.store.setAside(org, id, NO_JSON);
    work.metrics.count("waymark_deliveries_set_aside_total");
    work.log.error({ delivery: id, name, org }, `set aside a delivery: ${NO_JSON}`);
    return true;
  }
  try {
    if (MOVES.includes(name)) work.installations.forget(org);
    const said = numberIn(payload, "installation", "id");
    if (name === "installation" && said !== undefined)
      if (await isTakenAway(org, said, payload, work)) await takenAway(org, said, work);
    const installation = await installedAt(org, said, work);
    const isAway = installation !== undefined && "wait" in installation;
    // That it was suspended is all that such a delivery says.
    if (isAway && textIn(payload, "action") !== "suspend") {
      await work.store.postponeDelivery(org, id, installation.wait, installation.problem);
      return false;
    }
    if (installation && !isAway) await receive(delivery, payload, installation, inHand, work);
    // Taken with nothing to do: the App is not installed there, or nobody subscribed to it.
    await work.store.takenDelivery(org, id);
    work.metrics.count("waymark_deliveries_taken_total");
    return true;
  } catch (error) {
    if (work.lost.aborted) return false;
    const failure = failureOf(error);
    if (failure.unseen) work.installations.forget(org);
    await failed(delivery, failure, work);
    return failure.wait === undefined;
  }
}

/** What changes where the App is installed, or what the organisation is called. */
const MOVES = ["installation", "organization"];

const NO_JSON = "its body is no JSON object";

function parsed(body: Uint8Array): object | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    return typeof payload === "object" && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
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

async function receive(
  { id, name, received: receivedAt }: WaitingDelivery,
  payload: unknown,
  installation: Installation,
  inHand: InHand,
  work: Held,
): Promise<void> {
  const context = contextOf(installation, work);
  inHand.set(id, (told) => takeDelivery(work.features, { ...told, receivedAt }, context));
  try {
    // Of a stored delivery nothing is certain, not even that Probot has types for it.
    await work.probot.receive({ id, name, payload } as Parameters<Probot["receive"]>[0]);
  } finally {
    inHand.delete(id);
  }
}

async function failed(
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
